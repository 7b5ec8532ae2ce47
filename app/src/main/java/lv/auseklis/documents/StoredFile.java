package lv.auseklis.documents;

/// A file that is kept for good.
///
/// @param digest its name and the proof of its content
/// @param size in bytes, above 0
/// @param mediaType told by its content
public record StoredFile(Sha256 digest, long size, MediaType mediaType) implements Stored {}

package lv.auseklis.seals;

import java.util.function.Supplier;

/// A file inside a paper.
///
/// @param description what it is, for people who open the list of attachments
/// @param content     read when the press is free, so that those who wait hold no large files
public record Attachment(String name, String mediaType, String description, Supplier<byte[]> content) {}

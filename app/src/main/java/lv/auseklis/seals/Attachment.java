package lv.auseklis.seals;

/// A file inside a paper.
///
/// @param description what it is, for people who open the list of attachments
public record Attachment(String name, String mediaType, String description, byte[] content) {}

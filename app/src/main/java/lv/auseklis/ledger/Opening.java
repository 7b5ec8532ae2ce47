package lv.auseklis.ledger;

/// What opens one commitment of an entry: the salt (32 bytes) and the value of the field.
public record Opening(String field, byte[] salt, String value) {}

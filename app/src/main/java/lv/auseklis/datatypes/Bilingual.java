package lv.auseklis.datatypes;

/// One text in Latvian and in English.
public record Bilingual(String lv, String en) {}

package lv.auseklis.pages;

import lv.auseklis.datatypes.Bilingual;

/// One thing wrong with what was sent: where (a JSON pointer into the body, or the name of a parameter) and what.
public record Flaw(String pointer, Bilingual detail) {}

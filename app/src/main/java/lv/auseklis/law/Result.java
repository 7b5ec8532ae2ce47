package lv.auseklis.law;

import lv.auseklis.datatypes.Bilingual;

/// A value that a rule computed: a name for programs, what it is in both languages, the value as text (dot
/// as decimal mark, ISO date) and its unit (empty where there is none).
public record Result(String name, Bilingual label, String value, String unit) {}

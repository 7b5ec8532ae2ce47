package lv.auseklis.law;

import lv.auseklis.datatypes.Bilingual;

/// A part of the legal texts by which the catalogue is browsed: a Section of the Law, its transitional provisions, an
/// Article of the Agreement, the Annex. The title is our descriptive title, not the official heading.
public record LawPart(String key, Source source, Bilingual number, Bilingual title) {}

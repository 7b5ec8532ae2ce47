package lv.auseklis.criteria;

import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;

/// Facts that somebody knows of an institution.
///
/// @param about  the day that they are about; they speak for the days after it too, until there are newer ones
/// @param source what they were read from, in words inside a sentence
public record Known<F extends Record>(F facts, Origin origin, LocalDate about, Bilingual source) {}

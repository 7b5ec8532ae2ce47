package lv.auseklis.law;

/// A rule of the catalogue that can be answered from facts given to it, for the law of one day.
///
/// Implementations are package-private classes in a module's `rules` package, named by a sentence that can
/// be true, with [Cites] and a nested record `Facts`. They keep no state and read every number from the
/// [LawOn] handed in. A fact that is `null` is not known; a rule that needs it answers UNDETERMINED.
///
/// @param <F> the facts: a record of numbers, yes/no, dates, [Choice]s, texts and lists of such records
public interface Rule<F extends Record> {

    Finding judge(F facts, LawOn law);
}

package lv.auseklis.datatypes;

import java.text.Normalizer;

/// A name with nothing left but what tells it from others: case, quotation marks, dashes, diacritics and spaces are
/// written in many ways. The function `organisations.folded` folds alike in the database.
///
/// @param text letters without marks and the digits 0–9, in lower case; empty if the name has none
public record FoldedName(String text) {

    public static FoldedName of(String name) {
        var folded = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .map(Character::toLowerCase)
                .filter(character -> Character.isAlphabetic(character) || character >= '0' && character <= '9')
                .forEach(folded::appendCodePoint);
        return new FoldedName(folded.toString());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}

package lv.auseklis.datatypes;

/// The check-character systems of the identifiers. The arguments hold ASCII digits only, except where said.
final class CheckCharacters {

    private CheckCharacters() {}

    /// ISO/IEC 7064, MOD 11-2: the character (`0`–`9` or `X`) that belongs after the digits.
    static char mod11radix2(CharSequence digits) {
        var total = 0;
        for (var i = 0; i < digits.length(); i++) {
            total = (total + digits.charAt(i) - '0') * 2 % 11;
        }
        return character((12 - total) % 11);
    }

    /// The sum of the digits, each times its weight.
    static int weighted(CharSequence digits, int... weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    /// A remainder of 11 as one character: ten is written `X`.
    static char character(int remainder) {
        return remainder == 10 ? 'X' : (char) ('0' + remainder);
    }
}

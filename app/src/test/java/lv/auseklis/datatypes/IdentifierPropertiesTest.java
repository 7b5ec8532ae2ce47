package lv.auseklis.datatypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentifierPropertiesTest {

    @Property
    void orcidIdSurvivesTheRoundTrip(@ForAll("orcidIds") OrcidId id) {
        assertThat(OrcidId.parse(id.toString())).contains(id);
        assertThat(OrcidId.parse(id.uri().toString())).contains(id);
    }

    @Property
    void anyOneOtherDigitMakesAnOrcidIdWrong(
            @ForAll("orcidIds") OrcidId id, @ForAll @IntRange(max = 18) int at, @ForAll @IntRange(max = 9) int digit) {
        refused(id.toString(), at, digit, OrcidId::isValid);
    }

    @Property
    void isniSurvivesTheRoundTrip(@ForAll("orcidIds") OrcidId id) {
        var isni = Isni.of(id.value());
        assertThat(Isni.parse(isni.spaced())).contains(isni);
        assertThat(Isni.parse(isni.uri().toString())).contains(isni);
    }

    @Property
    void issnSurvivesTheRoundTrip(@ForAll("issns") Issn issn) {
        assertThat(Issn.parse(issn.toString())).contains(issn);
        assertThat(Issn.parse(issn.uri().toString())).contains(issn);
    }

    @Property
    void anyOneOtherDigitMakesAnIssnWrong(
            @ForAll("issns") Issn issn, @ForAll @IntRange(max = 8) int at, @ForAll @IntRange(max = 9) int digit) {
        refused(issn.toString(), at, digit, Issn::isValid);
    }

    @Property
    void anyOneOtherDigitMakesARegistrationNumberWrong(
            @ForAll("registrationNumbers") LatvianRegistrationNumber number,
            @ForAll @IntRange(max = 10) int at,
            @ForAll @IntRange(max = 9) int digit) {
        assertThat(LatvianRegistrationNumber.parse("LV" + number)).contains(number);
        refused(number.toString(), at, digit, LatvianRegistrationNumber::isValid);
    }

    @Property
    void rorIdSurvivesTheRoundTripAndHasOneChecksumOnly(@ForAll("rorWords") String word) {
        var valid = IntStream.range(0, 100)
                .mapToObj(checksum -> "%s%02d".formatted(word, checksum))
                .filter(RorId::isValid)
                .toList();
        assertThat(valid).hasSize(1);
        var id = new RorId(valid.getFirst());
        assertThat(RorId.parse(id.uri().toString())).contains(id);
    }

    @Property
    void doiSurvivesTheRoundTrip(@ForAll("suffixes") String suffix) {
        var doi = Doi.parse("10.1000/" + suffix);
        Assume.that(doi.isPresent());
        assertThat(Doi.parse(doi.get().toString())).isEqualTo(doi);
        assertThat(Doi.parse(doi.get().uri().toString())).isEqualTo(doi);
    }

    @Property
    void anythingTypedIsAnsweredWithoutAnError(@ForAll String typed) {
        OrcidId.parse(typed);
        Isni.parse(typed);
        RorId.parse(typed);
        Doi.parse(typed);
        Issn.parse(typed);
        WikidataId.parse(typed);
        FunderId.parse(typed);
        LatvianRegistrationNumber.parse(typed);
        PersonalCode.parse(typed);
        Money.parse(typed);
        DateRange.parse(typed);
        FieldOfScience.parse(typed);
        Language.parse(typed);
        LegalForm.parse(typed);
    }

    @Provide
    Arbitrary<OrcidId> orcidIds() {
        return digits(15).map(fifteen -> OrcidId.of(fifteen + CheckCharacters.mod11radix2(fifteen)));
    }

    @Provide
    Arbitrary<Issn> issns() {
        return digits(7)
                .map(seven -> checked(seven, "0123456789X", Issn::isValid))
                .map(Issn::of);
    }

    @Provide
    Arbitrary<LatvianRegistrationNumber> registrationNumbers() {
        return digits(9)
                .map(nine -> "4" + nine)
                .filter(ten -> hasCheckDigit(ten, LatvianRegistrationNumber::isValid))
                .map(ten -> checked(ten, "0123456789", LatvianRegistrationNumber::isValid))
                .map(LatvianRegistrationNumber::of);
    }

    @Provide
    Arbitrary<String> rorWords() {
        return Arbitraries.strings()
                .withChars("0123456789abcdefghjkmnpqrstvwxyz")
                .ofLength(6)
                .map(six -> "0" + six);
    }

    @Provide
    Arbitrary<String> suffixes() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars("āŠ€%#?+")
                .ofMinLength(1)
                .ofMaxLength(30);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    private static boolean hasCheckDigit(String start, Predicate<String> valid) {
        return "0123456789".chars().anyMatch(last -> valid.test(start + (char) last));
    }

    private static String checked(String start, String characters, Predicate<String> valid) {
        return characters
                .chars()
                .mapToObj(last -> start + (char) last)
                .filter(valid)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String canonical, int at, int digit, Predicate<String> valid) {
        var other = (char) ('0' + digit);
        Assume.that(canonical.charAt(at) != '-' && canonical.charAt(at) != other);
        assertThat(valid.test(canonical.substring(0, at) + other + canonical.substring(at + 1)))
                .isFalse();
    }
}

package lv.auseklis.datatypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0000-0002-1825-0097                        | 0000-0002-1825-0097
            https://orcid.org/0000-0002-1825-0097      | 0000-0002-1825-0097
            HTTP://www.ORCID.org/0000-0002-1825-0097/  | 0000-0002-1825-0097
            ORCID iD: 0000 0002 1825 0097              | 0000-0002-1825-0097
            0000–0002–1825–0097                        | 0000-0002-1825-0097
            0000000218250097                           | 0000-0002-1825-0097
            0000-0002-1694-233x                        | 0000-0002-1694-233X
            0000-0002-1825-0098                        |
            0000-0002-1825-009                         |
            0000-0002-1825-00977                       |
            0000-0002-1694-23X3                        |
            ٠٠٠٠-0002-1825-0097                        |
            ''                                         |
            """)
    void orcidIdIsReadAsPeopleTypeIt(String typed, String canonical) {
        assertThat(OrcidId.parse(typed).map(OrcidId::toString)).isEqualTo(Optional.ofNullable(canonical));
        assertThat(OrcidId.isValid(typed)).isEqualTo(canonical != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0000 0001 0775 3222                   | 0000000107753222
            0000 0001 0683 299X                   | 000000010683299X
            0000 0005 1122 930X                   | 000000051122930X
            https://isni.org/isni/0000000121739398| 0000000121739398
            ISNI: 0000 0001 2173 9398             | 0000000121739398
            0000 0001 0775 3223                   |
            0000 0001 0683 2990                   |
            """)
    void isniIsReadAsPeopleTypeIt(String typed, String canonical) {
        assertThat(Isni.parse(typed).map(Isni::toString)).isEqualTo(Optional.ofNullable(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05g3mes96                    | 05g3mes96
            https://ror.org/05g3mes96    | 05g3mes96
            ror.org/00TWB6C09            | 00twb6c09
            https://ror.org/03nadks56/   | 03nadks56
            02m6g7c72                    | 02m6g7c72
            018t9wj74                    | 018t9wj74
            05g3mes97                    |
            05g3mes9                     |
            15g3mes96                    |
            05g3mls96                    |
            """)
    void rorIdIsReadAsPeopleTypeIt(String typed, String canonical) {
        assertThat(RorId.parse(typed).map(RorId::toString)).isEqualTo(Optional.ofNullable(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.1000/182                                    | 10.1000/182
            https://doi.org/10.1000/182                    | 10.1000/182
            http://dx.doi.org/10.1000/182?utm=x            | 10.1000/182
            doi:10.1000/182                                | 10.1000/182
            DOI 10.1000/182                                | 10.1000/182
            10.1000.10/ABC-ā                               | 10.1000.10/abc-ā
            https://doi.org/10.1000/456%23789              | 10.1000/456#789
            10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O | 10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o
            10.100/182                                     |
            10.1000/                                       |
            11.1000/182                                    |
            10.1000/18 2                                   |
            """)
    void doiIsReadAsPeopleTypeIt(String typed, String canonical) {
        assertThat(Doi.parse(typed).map(Doi::toString)).isEqualTo(Optional.ofNullable(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0378-5955                                      | 0378-5955
            03785955                                       | 0378-5955
            ISSN 2434-561x                                 | 2434-561X
            eISSN: 0024-9319                               | 0024-9319
            https://portal.issn.org/resource/ISSN/0378-5955| 0378-5955
            urn:ISSN:0378-5955                             | 0378-5955
            0378-5954                                      |
            0378-595                                       |
            X378-5955                                      |
            """)
    void issnIsReadAsPeopleTypeIt(String typed, String canonical) {
        assertThat(Issn.parse(typed).map(Issn::toString)).isEqualTo(Optional.ofNullable(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q498407                                  | Q498407
            q498407                                  | Q498407
            https://www.wikidata.org/wiki/Q498407    | Q498407
            http://www.wikidata.org/entity/Q411895   | Q411895
            Q0                                       |
            Q01                                      |
            P31                                      |
            498407                                   |
            """)
    void wikidataIdIsReadAsPeopleTypeIt(String typed, String canonical) {
        assertThat(WikidataId.parse(typed).map(WikidataId::toString)).isEqualTo(Optional.ofNullable(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            501100005414                             | 501100005414
            10.13039/501100005414                    | 501100005414
            https://doi.org/10.13039/501100007060    | 501100007060
            doi:10.13039/100000001                   | 100000001
            50110000541                              |
            10.1000/501100005414                     |
            200000001                                |
            """)
    void funderIdIsReadAsPeopleTypeIt(String typed, String canonical) {
        assertThat(FunderId.parse(typed).map(FunderId::toString)).isEqualTo(Optional.ofNullable(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            90000022399      | 90000022399
            LV 90002129621   | 90002129621
            900 0006 9830    | 90000069830
            90002065000      | 90002065000
            9000-9099-027    | 90009099027
            40003466281      | 40003466281
            90000022398      |
            9000002239       |
            30000022399      |
            """)
    void registrationNumberIsReadAsPeopleTypeIt(String typed, String canonical) {
        assertThat(LatvianRegistrationNumber.parse(typed).map(LatvianRegistrationNumber::toString))
                .isEqualTo(Optional.ofNullable(canonical));
    }

    @Test
    void eachHasItsAddress() {
        assertThat(OrcidId.of("0000-0002-1825-0097").uri()).hasToString("https://orcid.org/0000-0002-1825-0097");
        assertThat(RorId.of("05g3mes96").uri()).hasToString("https://ror.org/05g3mes96");
        assertThat(Isni.of("000000010683299X").uri()).hasToString("https://isni.org/isni/000000010683299X");
        assertThat(Isni.of("000000010683299X").spaced()).isEqualTo("0000 0001 0683 299X");
        assertThat(Issn.of("0378-5955").uri()).hasToString("https://portal.issn.org/resource/ISSN/0378-5955");
        assertThat(WikidataId.of("Q498407").uri()).hasToString("http://www.wikidata.org/entity/Q498407");
        assertThat(FunderId.of("501100005414").uri()).hasToString("https://doi.org/10.13039/501100005414");
        assertThat(Doi.of("10.1000/456#789 ").uri()).hasToString("https://doi.org/10.1000/456%23789");
        assertThat(Doi.of("10.1000/ā").uri()).hasToString("https://doi.org/10.1000/%C4%81");
        assertThat(Doi.of("10.1000/182").prefix()).isEqualTo("10.1000");
    }

    @Test
    void noneIsEverInvalid() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrcidId("0000-0002-1825-0098"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrcidId("0000000218250097"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Isni("0000 0001 0775 3222"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RorId("05G3MES96"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Doi("10.1000/ABC"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Issn("03785955"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WikidataId("q1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunderId("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LatvianRegistrationNumber("90000022398"));
    }

    @Test
    void textLongerThanAnyIdentifierIsRefused() {
        var padding = " ".repeat(3_000);
        assertThat(OrcidId.parse(padding + "0000-0002-1825-0097")).isEmpty();
        assertThat(Doi.parse(padding + "10.1000/182")).isEmpty();
    }
}

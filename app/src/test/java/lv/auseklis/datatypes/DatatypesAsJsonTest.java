package lv.auseklis.datatypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DatatypesAsJsonTest {

    private final JsonMapper json = JsonMapper.builder().build();

    record Everything(
            OrcidId orcid,
            RorId ror,
            Doi doi,
            Issn issn,
            Isni isni,
            WikidataId wikidata,
            FunderId funder,
            LatvianRegistrationNumber number,
            Money money,
            Bilingual text,
            Language language,
            DateRange range,
            FieldOfScience field,
            LegalForm form) {}

    @Test
    void eachIsItsCanonicalText() {
        var written = """
                {"doi":"10.1000/182","field":"1.2","form":"association","funder":"501100005414",\
                "isni":"000000010683299X","issn":"0378-5955","language":"lv","money":"1.00 EUR","number":"90000022399",\
                "orcid":"0000-0002-1825-0097","range":"[2018-01-01,)","ror":"05g3mes96",\
                "text":{"en":"Riga","lv":"Rīga"},"wikidata":"Q498407"}""";
        var read = json.readValue(written, Everything.class);
        assertThat(json.readTree(json.writeValueAsString(read))).isEqualTo(json.readTree(written));
    }

    @Test
    void aWrongCheckDigitIsRefusedWithItsText() {
        assertThatThrownBy(() -> json.readValue("\"0000-0002-1825-0098\"", OrcidId.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("Not an ORCID iD: 0000-0002-1825-0098");
    }

    @Test
    void personalCodeIsReadButNeverWritten() {
        var code = json.readValue("\"310599-01236\"", PersonalCode.class);
        assertThat(code.written()).isEqualTo("310599-01236");
        assertThat(json.writeValueAsString(code)).isEqualTo("\"******-*****\"");
    }
}

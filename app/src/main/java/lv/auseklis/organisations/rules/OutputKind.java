package lv.auseklis.organisations.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;
import org.springframework.modulith.NamedInterface;

/// The kinds of scientific activity and its products that the criteria of Section 28 name.
@NamedInterface("facts")
public enum OutputKind implements Choice {
    ARTICLE("zinātniskais raksts", "scientific article"),
    OTHER_PUBLICATION("cita zinātniskā publikācija", "another scientific publication"),
    PATENT("patents", "patent"),
    TECHNOLOGY("tehnoloģija", "technology"),
    PROJECT("zinātnisko pētījumu projekts", "research project"),
    COMMISSION("pasūtītais pētījums", "commissioned research");

    private final Bilingual label;

    OutputKind(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}

package lv.auseklis.datatypes;

/// A text in Latvian and English, both present.
public record Bilingual(String lv, String en) {

    public Bilingual {
        if (lv.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("Both languages are needed: lv '" + lv + "', en '" + en + "'");
        }
    }

    public String in(Language language) {
        return switch (language) {
            case LV -> lv;
            case EN -> en;
        };
    }
}

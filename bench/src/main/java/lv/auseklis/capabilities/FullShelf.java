package lv.auseklis.capabilities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;

/// The index of profiles with many invented ones, and the naive way beside it: every text read for every word.
public final class FullShelf {

    private static final List<String> LV = List.of(
            "metināšana",
            "vakuuma",
            "kameru",
            "kriogēnās",
            "caurules",
            "elektronikas",
            "moduļu",
            "kabeļu",
            "montāža",
            "programmatūras",
            "izstrāde",
            "magnētu",
            "projektēšana",
            "betona",
            "darbi",
            "optiskie",
            "pārklājumi",
            "lāzera",
            "griešana",
            "frēzēšana",
            "testēšana",
            "mērīšana",
            "tērauda",
            "konstrukcijas",
            "sensoru",
            "ražošana");
    private static final List<String> EN = List.of(
            "welding",
            "vacuum",
            "chambers",
            "cryogenic",
            "pipes",
            "electronics",
            "modules",
            "cables",
            "assembly",
            "software",
            "development",
            "magnets",
            "design",
            "concrete",
            "works",
            "optical",
            "coatings",
            "laser",
            "cutting",
            "milling",
            "testing",
            "measurement",
            "steel",
            "structures",
            "sensors",
            "manufacturing");

    private final ProfileShelf shelf;
    private final List<String> texts = new ArrayList<>();

    public FullShelf(int profiles, long seed) throws IOException {
        shelf = new ProfileShelf(new TechnicalTerms());
        var random = new Random(seed);
        for (int i = 0; i < profiles; i++) {
            var content = content(i, random);
            texts.add((content.summary().lv() + " " + content.summary().en() + " " + content.goods())
                    .toLowerCase(Locale.ROOT));
            shelf.put(new Profile(new UUID(seed, i), "measured", 1, i, content, true, "", null));
        }
        shelf.refresh();
    }

    private static ProfileContent content(int number, Random random) {
        return new ProfileContent(
                ProfileKind.FIRM,
                "Uzņēmums " + number,
                "",
                "Rīga",
                "",
                new Bilingual(words(LV, random, 20), words(EN, random, 20)),
                List.of(words(EN, random, 3), words(LV, random, 3), words(EN, random, 3)),
                List.of(words(LV, random, 2)),
                List.of("ISO 9001:2015"),
                List.of("25.62"),
                List.of(String.valueOf(42_000_000 + random.nextInt(3_000) * 1_000)),
                "",
                "");
    }

    private static String words(List<String> from, Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(from.get(random.nextInt(from.size()))).append(' ');
        }
        return text.append(random.nextInt(5_000)).toString();
    }

    /// How many of the best fit a notice.
    public int match(String title, String description, List<String> cpv, int most) {
        return shelf.match(title, description, cpv, most).size();
    }

    /// How many texts have all these words, each text read from its beginning.
    public long scan(List<String> words) {
        return texts.stream()
                .filter(text -> words.stream().allMatch(text::contains))
                .count();
    }
}

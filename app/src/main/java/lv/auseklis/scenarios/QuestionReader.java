package lv.auseklis.scenarios;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.commitments.Category;
import lv.auseklis.commitments.SupposedUse;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.scenarios.TypedNumbers.Range;
import org.jspecify.annotations.Nullable;

/// Reads a question from the parameters of its address.
final class QuestionReader {

    static final List<String> NAMES =
            List.of("year", "index", "theoretical", "share", "budget", "order", "category", "origin", "member");

    private static final Bilingual YEAR = new Bilingual("Gads", "Year");
    private static final Bilingual INDEX = new Bilingual("Indekss", "Index");
    private static final Bilingual THEORETICAL = new Bilingual("Teorētiskais ieguldījums", "Theoretical contribution");
    private static final Bilingual SHARE =
            new Bilingual("Daļa dalībvalstu ienākumā", "Share in the income of the Member States");
    private static final Bilingual BUDGET =
            new Bilingual("Visu dalībvalstu ieguldījumi kopā", "Contributions of all Member States");
    private static final Bilingual ORDER = new Bilingual("Pasūtījums", "Order");
    private static final Bilingual CATEGORY = new Bilingual("Pasūtījuma veids", "Kind of order");
    private static final Bilingual ORIGIN = new Bilingual("Izcelsmes daļa", "Share of origin");
    private static final Bilingual MEMBER = new Bilingual("Pilna dalība no gada", "Full membership from");

    private QuestionReader() {}

    /// @param question null where something is wrong
    /// @param reasons  everything that is wrong, each with its box
    record Read(@Nullable Question question, List<Bilingual> reasons) {}

    /// @param usual the year meant where none is typed
    static Read read(Map<String, String> typed, int usual, LocalDate on) {
        var boxes = new TypedNumbers(typed);
        var year = boxes.year("year", YEAR, on);
        var index = boxes.number("index", INDEX, Range.INDEX);
        var theoretical = boxes.number("theoretical", THEORETICAL, Range.FRANCS);
        var share = boxes.number("share", SHARE, Range.SHARE);
        var budget = boxes.number("budget", BUDGET, Range.FRANCS);
        var order = order(boxes);
        var member = boxes.year("member", MEMBER, on);
        income(boxes);
        return boxes.reasons().isEmpty()
                ? new Read(
                        new Question(year == null ? usual : year, index, theoretical, share, budget, order, member),
                        List.of())
                : new Read(null, boxes.reasons());
    }

    /// The theoretical contribution itself, or what it follows from.
    private static void income(TypedNumbers boxes) {
        if (!boxes.isEmpty("theoretical") && !(boxes.isEmpty("share") && boxes.isEmpty("budget"))) {
            boxes.against(
                    THEORETICAL,
                    "norādiet vai nu to, vai daļu kopā ar visu dalībvalstu ieguldījumiem, bet ne abus.",
                    "give either this or the share with the contributions of all Member States, not both.");
        } else if (boxes.isEmpty("share") && !boxes.isEmpty("budget")) {
            boxes.against(
                    SHARE,
                    "bez tās visu dalībvalstu ieguldījumi neko nenosaka.",
                    "without it the contributions of all Member States decide nothing.");
        } else if (!boxes.isEmpty("share") && boxes.isEmpty("budget")) {
            boxes.against(
                    BUDGET, "bez tiem no daļas franki neizriet.", "without them no francs follow from the share.");
        }
    }

    private static SupposedUse.@Nullable Order order(TypedNumbers boxes) {
        var francs = boxes.number("order", ORDER, Range.FRANCS);
        var origin = boxes.number("origin", ORIGIN, Range.SHARE);
        if (boxes.isEmpty("order")) {
            return null;
        }
        var category = category(boxes);
        if (category.isEmpty()) {
            boxes.against(
                    CATEGORY,
                    "vajadzīgas piegādes, pakalpojumi vai būvdarbi.",
                    "supplies, services or civil engineering are needed.");
        }
        if (boxes.isEmpty("origin")) {
            boxes.against(
                    ORIGIN,
                    "norādiet, cik procentu pasūtījuma skaita šai valstij.",
                    "say how many per cent of the order count for the State.");
        }
        return francs == null || origin == null || category.isEmpty()
                ? null
                : new SupposedUse.Order(category.get(), francs, origin);
    }

    private static Optional<Category> category(TypedNumbers boxes) {
        return Category.find(boxes.text("category")).filter(one -> one.part() == Category.Part.PURCHASING);
    }

    /// Whether nothing was typed into any box.
    static boolean isUntouched(Map<String, String> typed) {
        return NAMES.stream().allMatch(name -> typed.getOrDefault(name, "").isBlank());
    }

    /// The parameters that the question is asked by; those of an order only where there is one.
    static Map<String, String> parameters(Map<String, String> typed) {
        var parameters = new LinkedHashMap<String, String>();
        var ordered = !typed.getOrDefault("order", "").isBlank();
        for (var name : NAMES) {
            var needless = !ordered && (name.equals("category") || name.equals("origin"));
            parameters.put(name, needless ? "" : typed.getOrDefault(name, "").strip());
        }
        return parameters;
    }
}

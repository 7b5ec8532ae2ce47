package lv.auseklis.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Written;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A form for the facts of one or several rules, made from their shapes: facts of the same name stand once.
/// What is typed stays in the address, so that an answer can be kept and passed on; an empty box means "not
/// known".
public final class FactForm {

    private static final int SPARE_ROWS = 2;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 300;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, FactsShape.Field> fields = new LinkedHashMap<>();
    private final NavigableMap<String, String> typed;

    /// One box, or a table of boxes where the fact is a list.
    public record Box(
            String name,
            Bilingual label,
            FactsShape.Kind kind,
            boolean optional,
            String value,
            List<FactsShape.Option> options,
            List<List<Box>> rows,
            @Nullable Bilingual flaw) {

        /// What was typed, as readers read it: closed lists and days in words.
        public Bilingual shown() {
            var plain = new Bilingual(value, value);
            return switch (kind) {
                case CHOICE ->
                    options.stream()
                            .filter(option -> option.code().equals(value))
                            .findFirst()
                            .map(FactsShape.Option::label)
                            .orElse(plain);
                case DAY ->
                    Day.find(value)
                            .map(day -> new Bilingual(Written.when(Language.LV, day), Written.when(Language.EN, day)))
                            .orElse(plain);
                default -> plain;
            };
        }
    }

    FactForm(List<FactsShape> shapes, Map<String, String> typed) {
        shapes.forEach(shape -> shape.fields().forEach(field -> fields.putIfAbsent(field.name(), field)));
        this.typed = new TreeMap<>(typed);
    }

    /// The facts typed for all rules, by name; what is empty or cannot be read is left out.
    Map<String, Object> known() {
        var all = new FactsShape(Record.class, List.copyOf(fields.values()));
        var json = json(all);
        var known = new HashMap<String, Object>();
        for (var field : all.fields()) {
            var reader = new FactsReader();
            var value = reader.value(field, json.get(field.name()), "/facts");
            if (value != null && reader.flaws().isEmpty()) {
                known.put(field.name(), value);
            }
        }
        return known;
    }

    /// The facts typed, for one rule's shape.
    ObjectNode json(FactsShape shape) {
        return object(shape, "");
    }

    private ObjectNode object(FactsShape shape, String prefix) {
        var object = JSON.objectNode();
        for (var field : shape.fields()) {
            var name = prefix + field.name();
            if (field.kind() == FactsShape.Kind.LIST) {
                list(object, field, name);
            } else {
                put(object, field, typed.getOrDefault(name, "").strip());
            }
        }
        return object;
    }

    private void list(ObjectNode object, FactsShape.Field field, String name) {
        var members = field.members();
        var count = filledRows(name);
        if (members == null || count == 0) {
            object.putNull(field.name());
            return;
        }
        var list = object.putArray(field.name());
        for (int row = 0; row < count; row++) {
            if (isFilled(name + "." + row + ".")) {
                list.add(object(members, name + "." + row + "."));
            }
        }
    }

    private static void put(ObjectNode object, FactsShape.Field field, String text) {
        if (text.isEmpty()) {
            object.putNull(field.name());
            return;
        }
        switch (field.kind()) {
            case WHOLE, DECIMAL -> number(object, field, text);
            case FLAG -> flag(object, field, text);
            default -> object.put(field.name(), text);
        }
    }

    private static void number(ObjectNode object, FactsShape.Field field, String text) {
        try {
            var number = new java.math.BigDecimal(
                    text.replace("\u00a0", "").replace(" ", "").replace(',', '.'));
            if (field.kind() == FactsShape.Kind.WHOLE
                    && number.stripTrailingZeros().scale() <= 0) {
                object.put(field.name(), number.toBigIntegerExact());
            } else {
                object.put(field.name(), number);
            }
        } catch (NumberFormatException e) {
            object.put(field.name(), text);
        }
    }

    private static void flag(ObjectNode object, FactsShape.Field field, String text) {
        if (text.equals("true") || text.equals("false")) {
            object.put(field.name(), text.equals("true"));
        } else {
            object.put(field.name(), text);
        }
    }

    private boolean isFilled(String prefix) {
        return under(prefix).values().stream().anyMatch(text -> !text.isBlank());
    }

    /// What was typed into boxes whose names begin so.
    private Map<String, String> under(String prefix) {
        return typed.subMap(prefix, prefix + Character.MAX_VALUE);
    }

    /// The number of the last filled row plus one.
    private int filledRows(String name) {
        var prefix = name + ".";
        return under(prefix).entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .mapToInt(entry -> row(entry.getKey().substring(prefix.length())) + 1)
                .max()
                .orElse(0);
    }

    /// The row of `12.degree`; -1 if it is none that a form has.
    private static int row(String rest) {
        var number = rest.replaceFirst("\\..*", "");
        return number.matches("\\d{1,3}") && Integer.parseInt(number) < MOST_ROWS ? Integer.parseInt(number) : -1;
    }

    boolean isEmpty() {
        return fields.keySet().stream().noneMatch(name -> isFilled(name));
    }

    List<Box> boxes(List<Flaw> flaws) {
        return fields.values().stream().map(field -> box(field, "", flaws)).toList();
    }

    private Box box(FactsShape.Field field, String prefix, List<Flaw> flaws) {
        var name = prefix + field.name();
        return new Box(
                name,
                field.label(),
                field.kind(),
                field.optional(),
                typed.getOrDefault(name, ""),
                field.options(),
                rows(field, name, flaws),
                flaw(name, flaws));
    }

    private List<List<Box>> rows(FactsShape.Field field, String name, List<Flaw> flaws) {
        var members = field.members();
        if (members == null) {
            return List.of();
        }
        var rows = new ArrayList<List<Box>>();
        var count = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, filledRows(name) + SPARE_ROWS));
        for (int row = 0; row < count; row++) {
            var prefix = name + "." + row + ".";
            rows.add(members.fields().stream()
                    .map(member -> box(member, prefix, flaws))
                    .toList());
        }
        return rows;
    }

    /// Flaws point into JSON (`/facts/workers/0/degree`), boxes are named by points (`workers.0.degree`).
    private static @Nullable Bilingual flaw(String name, List<Flaw> flaws) {
        var pointer = "/facts/" + name.replace('.', '/');
        return flaws.stream()
                .filter(flaw -> flaw.pointer().equals(pointer))
                .map(Flaw::detail)
                .findFirst()
                .orElse(null);
    }
}

package lv.auseklis.law;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Flaw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads facts from JSON by their shape. Collects every flaw with its JSON pointer instead of stopping at
/// the first.
final class FactsReader {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_DECIMALS = 30;

    /// What is said where a day is needed and something else stands.
    static final Bilingual NO_DAY = new Bilingual(
            "vajadzīgs datums, kas ir kalendārā, piemēram, 2019-01-31",
            "a date that exists is needed, such as 2019-01-31");

    private final List<Flaw> flaws = new ArrayList<>();

    List<Flaw> flaws() {
        return flaws;
    }

    /// The facts, or null if there are flaws.
    @Nullable
    Record read(FactsShape shape, @Nullable JsonNode json, String pointer) {
        if (json == null || !json.isObject()) {
            flaw(pointer, "vajadzīgs objekts", "an object is needed");
            return null;
        }
        var before = flaws.size();
        json.propertyNames().stream()
                .filter(name -> shape.find(name).isEmpty())
                .forEach(name -> flaw(pointer + "/" + escaped(name), "tāda fakta nav", "there is no such fact"));
        var values = shape.fields().stream()
                .map(field -> value(field, json.get(field.name()), pointer + "/" + field.name()))
                .toArray();
        return flaws.size() > before ? null : construct(shape.type(), values);
    }

    @Nullable
    Object value(FactsShape.Field field, @Nullable JsonNode json, String pointer) {
        if (json == null) {
            if (!field.optional()) {
                flaw(
                        pointer,
                        "trūkst fakta „" + field.label().lv() + "”; ja tas nav zināms, norādiet null",
                        "the fact ‘" + field.label().en() + "’ is missing; where it is not known, give null");
            }
            return null;
        }
        return json.isNull() ? null : known(field, json, pointer);
    }

    private @Nullable Object known(FactsShape.Field field, JsonNode json, String pointer) {
        return switch (field.kind()) {
            case WHOLE -> whole(json, pointer);
            case DECIMAL -> decimal(json, pointer);
            case FLAG -> flag(json, pointer);
            case DAY -> day(json, pointer);
            case TEXT -> text(json, pointer);
            case CHOICE -> choice(field, json, pointer);
            case LIST -> list(field, json, pointer);
        };
    }

    private @Nullable Integer whole(JsonNode json, String pointer) {
        if (json.isIntegralNumber() && json.canConvertToInt() && json.intValue() >= 0) {
            return json.intValue();
        }
        flaw(pointer, "vajadzīgs vesels skaitlis, 0 vai lielāks", "a whole number, 0 or more, is needed");
        return null;
    }

    private @Nullable BigDecimal decimal(JsonNode json, String pointer) {
        if (json.isNumber() && Math.abs(json.doubleValue()) < 1e15) {
            var number = json.decimalValue();
            if (number.scale() <= MOST_DECIMALS && number.scale() >= -MOST_DECIMALS) {
                return number;
            }
        }
        flaw(pointer, "vajadzīgs skaitlis", "a number is needed");
        return null;
    }

    private @Nullable Boolean flag(JsonNode json, String pointer) {
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        flaw(pointer, "vajadzīgs true vai false", "true or false is needed");
        return null;
    }

    private @Nullable LocalDate day(JsonNode json, String pointer) {
        var day = json.isString() ? Day.find(json.stringValue()) : Optional.<LocalDate>empty();
        if (day.isEmpty()) {
            flaws.add(new Flaw(pointer, NO_DAY));
        }
        return day.orElse(null);
    }

    private @Nullable String text(JsonNode json, String pointer) {
        if (json.isString() && json.stringValue().length() <= LONGEST_TEXT) {
            return json.stringValue();
        }
        flaw(
                pointer,
                "vajadzīgs teksts, ne garāks par " + LONGEST_TEXT + " zīmēm",
                "a text of at most " + LONGEST_TEXT + " characters is needed");
        return null;
    }

    private @Nullable Object choice(FactsShape.Field field, JsonNode json, String pointer) {
        var found = field.options().stream()
                .filter(option -> json.isString() && option.code().equals(json.stringValue()))
                .findFirst();
        if (found.isEmpty()) {
            var codes = field.options().stream().map(FactsShape.Option::code).collect(Collectors.joining(", "));
            flaw(pointer, "vajadzīgs viens no: " + codes, "one of these is needed: " + codes);
        }
        return found.map(FactsShape.Option::constant).orElse(null);
    }

    private @Nullable List<?> list(FactsShape.Field field, JsonNode json, String pointer) {
        var members = field.members();
        if (!json.isArray() || members == null) {
            flaw(pointer, "vajadzīgs saraksts", "a list is needed");
            return null;
        }
        var read = new ArrayList<@Nullable Record>();
        for (int i = 0; i < json.size(); i++) {
            read.add(read(members, json.get(i), pointer + "/" + i));
        }
        return read.contains(null) ? null : List.copyOf(read);
    }

    private void flaw(String pointer, String lv, String en) {
        flaws.add(new Flaw(pointer, new Bilingual(lv, en)));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static Record construct(Class<? extends Record> type, @Nullable Object[] values) {
        try {
            var components = Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }
}

package lv.auseklis.law;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import org.jspecify.annotations.Nullable;

/// The shape of the facts that a rule takes, read from its record once: what every fact is called, its kind
/// and its parts. The schema, the reading of JSON and the form are all made from it.
record FactsShape(Class<? extends Record> type, List<Field> fields) {

    /// The kinds of fact. `of` is the shape of the members where the kind is LIST, `choices` the constants
    /// of a CHOICE.
    enum Kind {
        WHOLE,
        DECIMAL,
        FLAG,
        DAY,
        TEXT,
        CHOICE,
        LIST
    }

    record Field(
            String name,
            Bilingual label,
            Kind kind,
            boolean optional,
            List<Option> options,
            @Nullable FactsShape members) {}

    record Option(String code, Bilingual label, Object constant) {}

    static FactsShape of(Class<?> rule) {
        return Arrays.stream(rule.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(parent -> parent.getRawType() == Rule.class)
                .map(parent -> (Class<?>) parent.getActualTypeArguments()[0])
                .findFirst()
                .map(FactsShape::ofRecord)
                .orElseThrow(() -> new IllegalStateException(rule + " must implement Rule itself"));
    }

    private static FactsShape ofRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " is not a record");
        }
        return new FactsShape(
                type.asSubclass(Record.class),
                Arrays.stream(type.getRecordComponents()).map(FactsShape::field).toList());
    }

    private static Field field(RecordComponent component) {
        var says = component.getAnnotation(Says.class);
        if (says == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord() + "." + component.getName() + " has no @Says");
        }
        var kind = says.fieldOfScience() ? Kind.CHOICE : kind(component.getType());
        var members = kind == Kind.LIST
                ? ofRecord((Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0])
                : null;
        return new Field(
                component.getName(),
                new Bilingual(says.lv(), says.en()),
                kind,
                says.optional(),
                says.fieldOfScience() ? fieldsOfScience() : options(component.getType()),
                members);
    }

    private static Kind kind(Class<?> type) {
        if (type == Integer.class) {
            return Kind.WHOLE;
        } else if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        } else if (type == Boolean.class) {
            return Kind.FLAG;
        } else if (type == LocalDate.class) {
            return Kind.DAY;
        } else if (type == String.class) {
            return Kind.TEXT;
        } else if (type == List.class) {
            return Kind.LIST;
        } else if (type.isEnum() && Choice.class.isAssignableFrom(type)) {
            return Kind.CHOICE;
        }
        throw new IllegalStateException("Facts cannot be of " + type);
    }

    private static List<Option> fieldsOfScience() {
        return FieldOfScience.list().stream()
                .map(field -> new Option(
                        field.code(),
                        new Bilingual(
                                field.code() + " " + field.name().lv(),
                                field.code() + " " + field.name().en()),
                        field.code()))
                .toList();
    }

    private static List<Option> options(Class<?> type) {
        if (!type.isEnum()) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(((Enum<?>) constant).name(), ((Choice) constant).label(), constant))
                .toList();
    }

    Optional<Field> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}

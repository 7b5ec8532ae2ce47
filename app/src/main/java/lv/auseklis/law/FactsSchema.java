package lv.auseklis.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Language;

/// The JSON Schema (2020-12) of the facts of a rule. Every fact may be `null` for "not known".
final class FactsSchema {

    private FactsSchema() {}

    static Map<String, Object> of(FactsShape shape, Language language) {
        var schema = object(shape, language);
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    private static Map<String, Object> object(FactsShape shape, Language language) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var field : shape.fields()) {
            properties.put(field.name(), property(field, language));
            if (!field.optional()) {
                required.add(field.name());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(FactsShape.Field field, Language language) {
        var property = new LinkedHashMap<String, Object>();
        property.put("title", field.label().in(language));
        switch (field.kind()) {
            case WHOLE -> {
                property.put("type", List.of("integer", "null"));
                property.put("minimum", 0);
                property.put("maximum", Integer.MAX_VALUE);
            }
            case DECIMAL -> property.put("type", List.of("number", "null"));
            case FLAG -> property.put("type", List.of("boolean", "null"));
            case DAY -> {
                property.put("type", List.of("string", "null"));
                property.put("format", "date");
            }
            case TEXT -> property.put("type", List.of("string", "null"));
            case CHOICE -> choice(field, language, property);
            case LIST -> {
                property.put("type", List.of("array", "null"));
                var members = field.members();
                if (members != null) {
                    property.put("items", object(members, language));
                }
            }
        }
        return property;
    }

    private static void choice(FactsShape.Field field, Language language, Map<String, Object> property) {
        var constants = new ArrayList<Object>();
        field.options()
                .forEach(option -> constants.add(
                        Map.of("const", option.code(), "title", option.label().in(language))));
        var unknown = new LinkedHashMap<String, Object>();
        unknown.put("type", "null");
        constants.add(unknown);
        property.put("oneOf", constants);
    }
}

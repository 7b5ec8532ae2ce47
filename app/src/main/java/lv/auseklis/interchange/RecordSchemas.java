package lv.auseklis.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of each record in an answer what its components say: every one is always there, and those marked [Nullable]
/// may be null; in a record that leaves out nulls they may be missing instead.
@Component
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var record = Json.mapper().constructType(type.getType()).getRawClass();
        if (record.isRecord() && record.getPackageName().startsWith("lv.auseklis")) {
            complete(context.getDefinedModels().get(record.getSimpleName()), record);
        }
        return schema;
    }

    private static void complete(@Nullable Schema<?> schema, Class<?> record) {
        if (schema == null || schema.getProperties() == null || schema.getRequired() != null) {
            return;
        }
        var properties = schema.getProperties();
        var required = new ArrayList<String>();
        for (var component : record.getRecordComponents()) {
            var property = properties.get(component.getName());
            if (property != null) {
                var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                if (!nullable || !leavesOutNulls(record)) {
                    required.add(component.getName());
                    properties.put(component.getName(), nullable ? orNull(property) : property);
                }
            }
        }
        schema.setRequired(required);
    }

    private static boolean leavesOutNulls(Class<?> record) {
        var include = record.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        return new JsonSchema().anyOf(List.of(schema, new JsonSchema().typesItem("null")));
    }
}

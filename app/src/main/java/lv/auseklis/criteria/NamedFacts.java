package lv.auseklis.criteria;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.auseklis.organisations.rules.Output;
import lv.auseklis.organisations.rules.OutputKind;
import org.jspecify.annotations.Nullable;

/// Facts as criteria name them: a component of a record of evidence bears the name of the fact that it is.
public final class NamedFacts {

    private static final Set<OutputKind> PROJECTS = Set.of(OutputKind.PROJECT, OutputKind.COMMISSION);

    private NamedFacts() {}

    /// The facts of this type among those named; empty where none of them is known.
    public static <F extends Record> Optional<F> find(Class<F> type, Map<String, ?> named) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> named.get(component.getName()))
                .toArray();
        if (Arrays.stream(values).allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Optional.of(type.getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    /// The facts of a form, in which projects and commissions stand among the outputs, with these by themselves.
    public static Map<String, Object> split(Map<String, Object> typed) {
        var facts = new HashMap<>(typed);
        if (typed.get("outputs") instanceof List<?> all) {
            var parted = all.stream()
                    .map(Output.class::cast)
                    .collect(Collectors.partitioningBy(
                            output -> output.kind() != null && PROJECTS.contains(output.kind())));
            facts.put("outputs", parted.get(false));
            facts.put("projects", parted.get(true));
        }
        return facts;
    }

    /// What is known, by name.
    static Map<String, Object> of(Record facts) {
        var named = new HashMap<String, Object>();
        for (var component : facts.getClass().getRecordComponents()) {
            var value = value(component, facts);
            if (value != null) {
                named.put(component.getName(), value);
            }
        }
        return named;
    }

    private static @Nullable Object value(RecordComponent component, Record facts) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}

package lv.auseklis.law;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Numbers that an agreement with somebody else sets otherwise than the catalogue does, for the questions about that
/// one: by the names of the parameters, in their units.
public record Terms(Map<String, BigDecimal> numbers) {

    public static final Terms NONE = new Terms(Map.of());

    public Terms {
        numbers = Map.copyOf(numbers);
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /// What is read in place of the parameter.
    Optional<Parameter> instead(Parameter parameter) {
        return Optional.ofNullable(numbers.get(parameter.name()))
                .map(value -> new Parameter(parameter.name(), value, parameter.unit(), null, null));
    }
}

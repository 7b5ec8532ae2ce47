package lv.auseklis.capabilities;

import java.util.Arrays;
import java.util.Optional;

/// Whose capabilities a profile tells. The title is the text `capabilities.kind.<name>`.
public enum ProfileKind {
    FIRM,
    LABORATORY,
    EQUIPMENT;

    static Optional<ProfileKind> find(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }
}

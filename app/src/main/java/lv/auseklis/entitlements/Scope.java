package lv.auseklis.entitlements;

import java.util.Arrays;
import java.util.Optional;

/// What a suspension takes away. The title is the text `entitlements.scope.<name>`.
enum Scope {
    /// AX8.
    PROCUREMENT,
    /// AX9: staff, fellows and students; associates are counted in the commitments but not named here.
    PERSONNEL,
    /// As unpaid dues do by themselves (AX12).
    ALL;

    static Optional<Scope> find(String name) {
        return Arrays.stream(values())
                .filter(scope -> scope.name().equals(name))
                .findFirst();
    }
}

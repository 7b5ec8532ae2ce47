package lv.auseklis.notifications;

import java.util.UUID;
import lv.auseklis.access.Role;

/// Whom a notification is for.
public sealed interface Addressee {

    /// One account, an opaque name.
    record Person(String account) implements Addressee {}

    /// All who hold a role; during an absence also the deputy.
    record Office(Role role) implements Addressee {}

    /// All who act for an institution on the day.
    record Institution(UUID organisation) implements Addressee {}

    /// A text that tells one addressee from another.
    default String key() {
        return switch (this) {
            case Person(String account) -> "account/" + account;
            case Office(Role role) -> "role/" + role.name();
            case Institution(UUID organisation) -> "institution/" + organisation;
        };
    }
}

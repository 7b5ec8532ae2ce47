package lv.auseklis.notifications;

import java.util.List;
import java.util.UUID;
import lv.auseklis.access.Role;

/// What one reader hears: what is for the account, for the office, and for the institutions that the
/// account acts for.
///
/// @param office a deputy hears what the official hears
public record Audience(String account, Role office, List<UUID> institutions) {

    public Audience {
        institutions = List.copyOf(institutions);
    }

    public boolean isOf(Role role) {
        return office == role;
    }
}

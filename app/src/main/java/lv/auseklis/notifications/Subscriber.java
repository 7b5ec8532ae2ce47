package lv.auseklis.notifications;

import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Language;
import org.jspecify.annotations.Nullable;

/// How an account wants to be told.
///
/// @param role     the one with which the account last chose
/// @param language of letters and calendar
/// @param address  for letters; null while none was confirmed
/// @param pending  an address that waits to be confirmed; null where none does
/// @param calendar whether there is a calendar with a secret address
record Subscriber(
        String account,
        Role role,
        Language language,
        @Nullable String address,
        @Nullable String pending,
        boolean calendar) {}

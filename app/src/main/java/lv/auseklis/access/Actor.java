package lv.auseklis.access;

import java.util.regex.Pattern;

/// Who does an act: a role and the account behind it. The account is an opaque name, never a personal
/// code.
public record Actor(Role role, String account) {

    private static final Pattern ACCOUNT = Pattern.compile("[\\w.@-]{1,64}");

    /// Whether a text can be the name of an account: letters, digits and `. _ @ -`, up to 64 characters.
    public static boolean isAccount(String text) {
        return ACCOUNT.matcher(text).matches();
    }

    public boolean may(Grant grant) {
        return role.holds(grant);
    }
}

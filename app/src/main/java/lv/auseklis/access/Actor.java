package lv.auseklis.access;

/// Who does an act: a role and the account behind it. The account is an opaque name, never a personal code.
public record Actor(Role role, String account) {

    public boolean may(Grant grant) {
        return role.holds(grant);
    }
}

package lv.auseklis.capabilities;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import org.springframework.context.ApplicationContext;

/// Profiles for tests, offered and approved by the acts.
public final class AProfile {

    public static final Actor OFFICER = new Actor(Role.INDUSTRIAL_LIAISON_OFFICER, "officer");
    private static int made;

    private AProfile() {}

    /// What a form sends; a name of its own each time.
    public static Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        typed.put("kind", "FIRM");
        typed.put("name", "Tests SIA " + ++made);
        typed.put("number", "70001000018");
        typed.put("place", "Rīga");
        typed.put("summary.lv", "Dara visu.");
        typed.put("summary.en", "Does everything.");
        typed.put("goods", "Plates");
        typed.put("contact", "tests@tests.invalid");
        return typed;
    }

    public static Actor of(String account) {
        return new Actor(Role.FIRM_REPRESENTATIVE, account);
    }

    /// A public profile of an account.
    public static UUID approved(ApplicationContext context, String account, Map<String, String> typed) {
        var offered = offered(context, account, typed);
        approve(context, offered);
        return offered;
    }

    /// A profile that waits, with a word of its own.
    public static UUID offered(ApplicationContext context, String account, String goods) {
        var typed = typed();
        typed.put("goods", goods);
        return offered(context, account, typed);
    }

    private static UUID offered(ApplicationContext context, String account, Map<String, String> typed) {
        var offer = context.getBean(OfferProfile.class);
        return ((Outcome.Done) offer.offer(new OfferProfile.Command(null, typed), of(account))).profile();
    }

    public static void approve(ApplicationContext context, UUID profile) {
        context.getBean(DecideProfile.class).decide(new DecideProfile.Command(profile, 1, true, ""), OFFICER);
    }

    public static void withdraw(ApplicationContext context, UUID profile, Actor actor) {
        context.getBean(WithdrawProfile.class).withdraw(new WithdrawProfile.Command(profile), actor);
    }
}

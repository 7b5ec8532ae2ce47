package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.access.Role;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Notification;
import lv.auseklis.notifications.Notifications;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.RegistrationAmended;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Section;
import lv.auseklis.registration.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells those who act for an institution what was done about it, and the office what they did.
@Component
class AmendmentNotifications {

    static final Addressee OFFICE = new Addressee.Office(Role.REGISTRAR);

    private final Notifications notifications;
    private final Registrations registrations;
    private final Clock clock;

    AmendmentNotifications(Notifications notifications, Registrations registrations, Clock clock) {
        this.notifications = notifications;
        this.registrations = registrations;
        this.clock = clock;
    }

    /// A step in a case.
    ///
    /// @param due by when somebody must act afterwards; null if nobody must
    void tell(Amendment amendment, Deed deed, long entry, @Nullable LocalDate due) {
        var institution = new Addressee.Institution(amendment.organisation().value());
        var values = new ArrayList<Object>(List.of(amendment.name(), deed.day()));
        if (due != null) {
            values.add(new Notification.Until(due));
        }
        switch (deed.act()) {
            case "SubmitAmendment", "ReportReorganisation", "AnswerAmendment" -> {
                tell(amendment, deed.act() + ".office", OFFICE, entry, due, values);
                tell(amendment, deed.act() + ".institution", institution, entry, null, values);
            }
            case "WithdrawAmendment" -> tell(amendment, deed.act() + ".office", OFFICE, entry, due, values);
            case "DeferAmendment", "RefuseAmendment", "AmendEntry", "CarryOutReorganisation" ->
                tell(amendment, deed.act() + ".institution", institution, entry, due, values);
            default -> throw new IllegalArgumentException("Nobody said who hears of " + deed.act());
        }
    }

    private void tell(
            Amendment amendment, String text, Addressee to, long entry, @Nullable LocalDate due, List<Object> values) {
        notifications.tell(Notification.of(text, to, entry, amendment.page(), due, values.toArray()));
    }

    /// An account may act for an institution from now on, or no longer.
    void tellAccount(String act, String account, OrganisationId organisation, long entry, LocalDate day) {
        var registration = registrations.find(organisation).orElseThrow();
        var name = registration.latest().particulars().name();
        var to = new Addressee.Person(account);
        notifications.tell(Notification.of(act + ".account", to, entry, page(registration), null, name, day));
    }

    /// The data of an entry changed, by whichever act.
    @EventListener
    void amended(RegistrationAmended change) {
        registrations.find(change.organisation()).ifPresent(registration -> {
            var name = registration.latest().particulars().name();
            var to = new Addressee.Institution(change.organisation().value());
            notifications.tell(Notification.of(
                    "RegistrationAmended.institution",
                    to,
                    change.entry(),
                    entryPage(registration),
                    null,
                    name,
                    LocalDate.now(clock)));
        });
    }

    private static Address page(Registration registration) {
        return entryPage(registration).then("/maina", "/change");
    }

    private static Address entryPage(Registration registration) {
        return Section.INSTITUTIONS.address().then("/" + registration.number().value());
    }
}

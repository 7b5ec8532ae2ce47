package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.access.Role;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Notification;
import lv.auseklis.notifications.Notifications;
import lv.auseklis.pages.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the applicant what the official did about an application, and the office what the applicant
/// did. The reasons stand on the page that the notification leads to.
@Component
class ApplicationNotifications {

    static final Addressee OFFICE = new Addressee.Office(Role.REGISTRAR);

    private final Notifications notifications;

    ApplicationNotifications(Notifications notifications) {
        this.notifications = notifications;
    }

    /// @param entry the entry of the log of what was done
    /// @param due   by when somebody must act afterwards; null if nobody must
    void tell(Application application, String act, LocalDate day, long entry, @Nullable LocalDate due) {
        var values = new ArrayList<Object>(List.of(application.name(), day));
        if (due != null) {
            values.add(new Notification.Until(due));
        }
        var applicant = new Addressee.Person(application.account());
        switch (act) {
            case "SubmitApplication", "AnswerDeferral" -> {
                tell(application, act + ".office", OFFICE, entry, due, values);
                tell(application, act + ".applicant", applicant, entry, null, values);
            }
            case "WithdrawApplication", "ProposeDecision" ->
                tell(application, act + ".office", OFFICE, entry, due, values);
            case "DeferEntry", "EnterInstitution", "RefuseEntry" ->
                tell(application, act + ".applicant", applicant, entry, due, values);
            default -> throw new IllegalArgumentException("Nobody said who hears of " + act);
        }
    }

    private void tell(
            Application application,
            String text,
            Addressee to,
            long entry,
            @Nullable LocalDate due,
            List<Object> values) {
        notifications.tell(Notification.of(text, to, entry, page(application), due, values.toArray()));
    }

    static Address page(Application application) {
        return ApplicationsPage.ADDRESS.then("/" + application.id());
    }
}

package lv.auseklis.supervision;

import java.time.LocalDate;
import lv.auseklis.access.Role;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Notification;
import lv.auseklis.notifications.Notifications;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells those who act for an institution what supervision did about it, and the office what others propose to it.
@Component
class SupervisionNotifications {

    static final Addressee OFFICE = new Addressee.Office(Role.REGISTRAR);

    private final Notifications notifications;
    private final Registrations registrations;

    SupervisionNotifications(Notifications notifications, Registrations registrations) {
        this.notifications = notifications;
        this.registrations = registrations;
    }

    /// @param day   of what was done
    /// @param due   by when the institution must act; null if it need not
    /// @param entry the entry of the log of what was done
    void tellInstitution(String act, OrganisationId organisation, LocalDate day, @Nullable LocalDate due, long entry) {
        var registration = registrations.find(organisation).orElseThrow();
        var name = registration.latest().particulars().name();
        var to = new Addressee.Institution(organisation.value());
        var values = due == null ? new Object[] {name, day} : new Object[] {name, day, new Notification.Until(due)};
        notifications.tell(Notification.of(act + ".institution", to, entry, own(registration), due, values));
    }

    void tellOffice(String act, Registration registration, LocalDate day, long entry) {
        var name = registration.latest().particulars().name();
        var page = SupervisionPage.ADDRESS.then("/" + registration.number().value());
        notifications.tell(Notification.of(act + ".office", OFFICE, entry, page, null, name, day));
    }

    /// Where the institution reads what supervision did about it.
    static Address own(Registration registration) {
        return Section.INSTITUTIONS
                .address()
                .then("/" + registration.number().value())
                .then("/uzraudziba", "/supervision");
    }
}

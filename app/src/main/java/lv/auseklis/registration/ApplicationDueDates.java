package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.DueDate;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Due;
import lv.auseklis.notifications.DueDates;
import org.springframework.stereotype.Component;

/// The days of Section 30 in applications: for the official until when to defer and to decide, for the
/// applicant until when to mend. A deferral whose day has passed waits for the official again.
@Component
class ApplicationDueDates implements DueDates {

    /// The decision is due at most so long after the day until which it may be deferred.
    private static final int DECISION_AFTER_DEFERRAL = 60;

    private final JdbcDueApplications applications;
    private final Terms terms;

    ApplicationDueDates(JdbcDueApplications applications, Terms terms) {
        this.applications = applications;
        this.terms = terms;
    }

    @Override
    public List<Due> list(Wanted wanted) {
        return applications.list(wanted, wanted.last().plusDays(DECISION_AFTER_DEFERRAL)).stream()
                .flatMap(row -> due(row, wanted.today()))
                .filter(due -> !due.day().isBefore(wanted.first()) && !due.day().isAfter(wanted.last()))
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::id))
                .limit(wanted.most())
                .toList();
    }

    private Stream<Due> due(JdbcDueApplications.Waiting row, LocalDate today) {
        if (row.state() == State.DEFERRED && !row.due().isBefore(today)) {
            return Stream.of(new Due(
                    row.id(),
                    "ANSWER",
                    new Addressee.Person(row.account()),
                    what(row, "Novērst trūkumus un atbildēt (30. panta otrā daļa)", "Mend and answer (Section 30(2))"),
                    ApplicationsPage.ADDRESS.then("/" + row.id()),
                    row.due()));
        }
        var decide = official(row, "DECIDE", "Ierakstīt vai atteikt", "Enter or refuse", row.due());
        return row.state() == State.DEFERRED
                ? Stream.of(decide)
                : Stream.concat(
                        terms
                                .defer(row.received())
                                .map(DueDate::lastDay)
                                .filter(day -> !day.isBefore(today))
                                .map(day ->
                                        official(row, "DEFER", "Atlikt var līdz šai dienai", "Last day to defer", day))
                                .stream(),
                        Stream.of(decide));
    }

    private static Due official(JdbcDueApplications.Waiting row, String kind, String lv, String en, LocalDate day) {
        return new Due(
                row.id(),
                kind,
                ApplicationNotifications.OFFICE,
                what(row, lv + " (30. panta pirmā daļa)", en + " (Section 30(1))"),
                ApplicationsPage.ADDRESS.then("/" + row.id()),
                day);
    }

    private static Bilingual what(JdbcDueApplications.Waiting row, String lv, String en) {
        return new Bilingual(row.name() + ": " + lv, row.name() + ": " + en);
    }
}

package lv.auseklis.papers;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Written;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// How many new papers the public gets on one day without an official. Every paper is printed, sealed and kept for
/// good, so that nobody may have one made for every day of every history; the Law sets no number.
@Component
class PapersADay {

    private final JdbcPapers papers;
    private final int absences;
    private final int ofInstitution;
    private final int all;

    PapersADay(
            JdbcPapers papers,
            @Value("${auseklis.papers.absences-a-day}") int absences,
            @Value("${auseklis.papers.of-institution-a-day}") int ofInstitution,
            @Value("${auseklis.papers.a-day}") int all) {
        this.papers = papers;
        this.absences = absences;
        this.ofInstitution = ofInstitution;
        this.all = all;
    }

    /// @throws Problem 429 where the bound of the day is reached
    void refuseTooMany(Asked asked, LocalDate today) {
        var registration = asked.registration();
        if (registration == null) {
            refuse(
                    papers.count(PaperKind.ABSENCE, today),
                    absences,
                    new Bilingual("izziņas par ieraksta neesību", "statements of absence"),
                    today);
            return;
        }
        refuse(
                papers.count(registration.organisation(), today),
                ofInstitution,
                new Bilingual("dokumenti par šo institūciju", "papers about this institution"),
                today);
        refuse(
                papers.countAboutEntries(today),
                all,
                new Bilingual("dokumenti par ierakstiem", "papers about entries"),
                today);
    }

    private static void refuse(int issued, int most, Bilingual what, LocalDate today) {
        if (issued < most) {
            return;
        }
        var next = today.plusDays(1);
        throw new Problem(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-papers",
                new Bilingual("Šodien izdots pārāk daudz", "Too many today"),
                new Bilingual(
                        "Šodien jau ir izdoti %s: %d; vairāk bez amatpersonas dienā neizdod. Lūdziet no %s plkst. 0.00 vai rakstiet reģistram. Jau izdotos dokumentus var saņemt arī tagad."
                                .formatted(what.lv(), issued, Written.table(Language.LV, next)),
                        "As many %s as are issued in a day without an official were issued today: %d. Ask again from %s 00:00 (Riga), or write to the Register. Papers issued before can be had now too."
                                .formatted(what.en(), issued, Written.table(Language.EN, next))),
                List.of());
    }
}

package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Between;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Period;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import lv.auseklis.law.Since;
import org.jspecify.annotations.Nullable;

/// For a year the institution had neither an active project nor a published paper: YES is a ground for removal, which
/// opens a case and removes nothing by itself (P-8). An empty list says that there are none.
///
/// The year is the one that ends on the day asked about, its first day being the same date a year earlier, or with
/// `register.inactivity_window` `calendar_year` the last full calendar year (P-6).
@Cites("L32(3)")
class YearWithoutProjectAndPaper implements Rule<YearWithoutProjectAndPaper.Facts> {

    record Facts(
            @Says(lv = "Zinātnisko pētījumu projekti", en = "Research projects") @Nullable
            List<ResearchProject> projects,

            @Says(lv = "Publicēti zinātniskie raksti", en = "Published scientific papers") @Nullable
            List<Paper> papers,

            @Says(lv = "Reģistrā kopš", en = "In the Register since", optional = true) @Nullable
            LocalDate registered) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var window = window(law);
        var first = window.from();
        var last = window.to();
        if (first == null
                || last == null
                || facts.registered() != null && !facts.registered().isBefore(first)) {
            return law.no(
                    "Kopš reģistrācijas gads vēl nav pagājis.", "A year has not passed since the registration yet.");
        }
        law.because("Gads no {0} līdz {1}.", "The year from {0} to {1}.", Since.of(first), Since.until(last));
        var projects = count(facts.projects(), project -> project.isActiveBetween(first, last));
        var papers = count(facts.papers(), paper -> paper.isPublishedBetween(first, last));
        var none = few("Aktīvi projekti", "Active projects", projects, "min_projects", law)
                .and(few("Publicēti raksti", "Published papers", papers, "min_papers", law));
        if (none == Answer.YES) {
            law.settings().show("register.removal_reply_months");
            law.because(
                    "Tas ir pamats sākt izslēgšanas lietu; automātiski neko neizslēdz.",
                    "This is a ground to open a removal case; nothing is removed automatically.");
        }
        return law.finding(none);
    }

    private static Period window(LawOn law) {
        var years = law.number("inactivity_window").intValue();
        law.settings().show("register.inactivity_project_counts");
        law.settings().show("register.inactivity_paper_types");
        if ("calendar_year".equals(law.setting("register.inactivity_window"))) {
            var newYear = law.date().withDayOfYear(1);
            return new Period(newYear.minusYears(years), newYear.minusDays(1));
        }
        return new Period(law.date().minusYears(years), law.date());
    }

    private static Answer few(String lv, String en, @Nullable Between have, String parameter, LawOn law) {
        var needed = law.number(parameter);
        if (have == null) {
            return law.unknown(lv.toLowerCase(Locale.ROOT), en.toLowerCase(Locale.ROOT))
                    .answer();
        }
        law.because(lv + ": {0}.", en + ": {0}.", have);
        return switch (have.reaches(needed)) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            default -> Answer.UNDETERMINED;
        };
    }

    private static <T> @Nullable Between count(@Nullable List<T> list, Function<T, Answer> test) {
        return list == null ? null : Between.count(list, test);
    }
}

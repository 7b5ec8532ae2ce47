package lv.auseklis.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;

/// Counts one term: the raw last day, the move to a working day, and the sentences that tell how. Used once.
class Counting {

    private final LegalRule rule;
    private final Deadline deadline;
    private final LegalTime.Anchor anchor;
    private final Settings.On settings;
    private final LegalCalendar calendar;
    private final Vocabulary words;
    private final List<Bilingual> steps = new ArrayList<>();

    Counting(
            LegalRule rule,
            Deadline deadline,
            LegalTime.Anchor anchor,
            Settings.On settings,
            LegalCalendar calendar,
            Vocabulary words) {
        this.rule = rule;
        this.deadline = deadline;
        this.anchor = anchor;
        this.settings = settings;
        this.calendar = calendar;
        this.words = words;
    }

    /// @param standstill for how many days the term stood still
    DueDate due(long standstill) {
        tellAnchor();
        int amount = amount();
        var raw = raw(amount).plusDays(standstill);
        if (standstill > 0) {
            steps.add(Wording.sentence(
                    "Termiņš bija apturēts: %s.",
                    "The term stood still: %s.",
                    Wording.amount(words, Math.toIntExact(standstill), Deadline.Unit.DAY)));
        }
        var shift = new EndOfTerm(rule, deadline, settings, calendar).shift(raw, steps);
        var last = shift == null ? raw : calendar.workingDayFrom(raw);
        steps.add(new Bilingual(
                Wording.dated(last).lv() + " – " + deadline.meaning().lv() + ".",
                Wording.dated(last).en() + ": " + deadline.meaning().en() + "."));
        deadline.settingKeys().shown().forEach(settings::show);
        return new DueDate(
                rule.id(),
                anchor.date(),
                raw,
                last,
                shift,
                amount,
                deadline.unit(),
                deadline.direction(),
                deadline.count(),
                deadline.count() == Deadline.Count.FIXED_YEAR,
                zone(),
                deadline.meaning(),
                steps,
                settings.applied());
    }

    private void tellAnchor() {
        switch (anchor.origin()) {
            case TEXT -> tellNamed();
            case SETTING -> {
                tellFrom();
                steps.add(new Bilingual("Šī diena ir ņemta no iestatījuma.", "This day is taken from a setting."));
            }
            case GIVEN -> tellFrom();
        }
        var unused = anchor.unused();
        if (unused != null && !unused.equals(anchor.date())) {
            steps.add(Wording.sentence(
                    "Norādītā diena %s nav lietota.", "The day given, %s, was not used.", Wording.date(unused)));
        }
    }

    private void tellFrom() {
        steps.add(Wording.sentence(
                "Skaita no: %s – %s.", "Counted from: %s – %s.", Wording.dated(anchor.date()), deadline.anchor()));
    }

    private void tellNamed() {
        if (deadline.amount() > 0) {
            tellFrom();
        }
        steps.add(Wording.sentence("Tekstā nosaukts: %s.", "The text names: %s.", deadline.anchor()));
    }

    private int amount() {
        var key = deadline.settingKeys().amount();
        return key == null ? deadline.amount() : settings.number(key).intValueExact();
    }

    private LocalDate raw(int amount) {
        return switch (deadline.count()) {
            case FIXED_DATE -> anchor.date();
            case SAME_DAY -> sameDay();
            case FIXED_YEAR, YEAR_END -> endOfYear(anchor.date());
            case QUARTER -> wholeQuarter();
            case FINANCIAL_YEAR -> financialYear(amount);
            case MANDATE -> mandate(amount);
            case REPORT -> report(amount);
            case ACT, LEAD, STATUS, WINDOW, CYCLE, TREATY, TRANSITIONAL -> wholeYears(plain(amount));
        };
    }

    private LocalDate sameDay() {
        steps.add(deadline.countReason());
        return anchor.date();
    }

    private LocalDate endOfYear(LocalDate date) {
        steps.add(deadline.countReason());
        return date.withMonth(12).withDayOfMonth(31);
    }

    private LocalDate wholeQuarter() {
        int quarter = (anchor.date().getMonthValue() - 1) / 3 + 1;
        var first = LocalDate.of(anchor.date().getYear(), quarter * 3 - 2, 1);
        steps.add(deadline.countReason());
        steps.add(new Bilingual(
                "Pirmais ir " + first.getYear() + ". gada " + quarter + ". ceturksnis; gadā skaitās " + (5 - quarter)
                        + " no 4 ceturkšņiem.",
                "The first is quarter " + quarter + " of " + first.getYear() + "; " + (5 - quarter)
                        + " of 4 quarters of the year count."));
        return first.plusMonths(3).minusDays(1);
    }

    private LocalDate financialYear(int amount) {
        var end = MonthDay.parse("--" + settings.text("cern.financial_year_end"));
        var same = end.atYear(anchor.date().getYear());
        var ends = same.isBefore(anchor.date()) ? end.atYear(anchor.date().getYear() + 1) : same;
        steps.add(Wording.sentence(
                "Finanšu gads, kurā ir šī diena, beidzas %s; pieskaita: %s.",
                "The financial year of that day ends on %s; added: %s.",
                Wording.date(ends),
                Wording.amount(words, amount, deadline.unit())));
        return ends.plusYears(amount);
    }

    private LocalDate mandate(int amount) {
        var same = plain(amount);
        if (!settings.text("terms.mandate_end").equals("day_before")) {
            return same;
        }
        steps.add(new Bilingual(
                "Ievēlēta amata laiks beidzas dienu pirms tā paša datuma.",
                "The term of an elected office ends the day before the same date."));
        return PlainCount.dayBefore(anchor.date(), same);
    }

    private LocalDate report(int amount) {
        var key = deadline.settingKeys().due();
        var due = key == null ? Optional.<String>empty() : settings.findText(key);
        if (due.isPresent()) {
            steps.add(new Bilingual(
                    "Gada diena ir ņemta no iestatījuma.", "The day of the year is taken from a setting."));
            return MonthDay.parse("--" + due.get()).atYear(anchor.date().getYear() + 1);
        }
        if (key != null) {
            steps.add(new Bilingual(
                    "Iesniegšanas datums vēl nav ievadīts, tāpēc rēķina pilnu laiku.",
                    "No due date has been entered yet, so the full period is counted."));
        }
        return plain(amount);
    }

    private LocalDate plain(int amount) {
        return new PlainCount(deadline, settings, calendar, words, steps).from(anchor.date(), amount);
    }

    private LocalDate wholeYears(LocalDate end) {
        var key = deadline.settingKeys().end();
        if (key == null) {
            return end;
        }
        return switch (settings.text(key)) {
            case "on_the_day", "rolling_12_months", "rolling_from_first" -> end;
            case "end_of_year", "calendar_year" -> endOfYear(end);
            case "calendar_year_of_first" -> endOfYear(anchor.date());
            default -> throw new IllegalStateException("Legal time does not know this value of " + key);
        };
    }

    private ZoneId zone() {
        settings.show("terms.time_of_day");
        var abroad = rule.source() == Source.AGREEMENT || rule.source() == Source.AGREEMENT_ANNEX;
        return ZoneId.of(settings.text(abroad ? "terms.zone_cern" : "terms.zone"));
    }
}

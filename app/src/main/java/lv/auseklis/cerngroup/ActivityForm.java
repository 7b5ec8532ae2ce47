package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;

/// What was typed about an activity, checked; times are those of the clocks in Riga.
final class ActivityForm {

    static final int LONGEST_TEXT = 4_000;

    private static final Bilingual ARTICLE = new Bilingual("(to rāda lapā)", "(the page shows it)");
    private static final int YEARS_AHEAD = 5;
    private static final LocalDate EARLIEST = LocalDate.of(1996, 1, 1);

    private final TypedForm typed;
    private final LocalDate today;

    private ActivityForm(TypedForm typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /// @param kind never null where there are no reasons, and so are the days
    record Read(
            GroupActivity.@Nullable Kind kind,
            @Nullable LocalDate firstDay,
            @Nullable LocalTime firstTime,
            @Nullable LocalDate lastDay,
            @Nullable LocalTime lastTime,
            SortedMap<String, String> texts,
            List<Bilingual> reasons) {}

    static Read read(Map<String, String> sent, LocalDate today) {
        var typed = new TypedForm(sent, today, List.of())
                .needsBoth("title", new Bilingual("Nosaukums", "Title"), ARTICLE)
                .fits("place", new Bilingual("Vieta", "Place"))
                .fits("parties", new Bilingual("Ar ko kopā", "Together with"))
                .fitsLink("link");
        return new ActivityForm(typed, today).read();
    }

    private Read read() {
        var kind = GroupActivity.Kind.find(typed.text("kind")).orElse(null);
        if (kind == null) {
            typed.against("Veids: izvēlieties no saraksta.", "Kind: choose from the list.");
        }
        checkTexts();
        var firstDay = day("day", new Bilingual("Diena", "Day"), true);
        var lastDay = Optional.ofNullable(day("lastDay", new Bilingual("Pēdējā diena", "Last day"), false))
                .orElse(firstDay);
        var firstTime = time("time", firstDay, new Bilingual("Sākums", "Begins at"));
        var lastTime = time("lastTime", lastDay, new Bilingual("Beigas", "Ends at"));
        if (firstTime == null && lastTime != null) {
            typed.against("Sākums: ja ir beigas, vajadzīgs arī sākums.", "Begins at: needed where the end is given.");
        }
        if (firstDay != null && lastDay != null && isBefore(lastDay, lastTime, firstDay, firstTime)) {
            typed.against("Beigas ir pirms sākuma.", "The end is before the beginning.");
        }
        var texts = new TreeMap<>(typed.only(List.of(
                "kind",
                "title.lv",
                "title.en",
                "text.lv",
                "text.en",
                "place",
                "parties",
                "link",
                "day",
                "time",
                "lastDay",
                "lastTime")));
        return new Read(kind, firstDay, firstTime, lastDay, lastTime, texts, typed.reasons());
    }

    private void checkTexts() {
        for (var name : List.of("text.lv", "text.en")) {
            var label = name.endsWith("lv")
                    ? new Bilingual("Apraksts latviski", "Description in Latvian")
                    : new Bilingual("Apraksts angliski", "Description in English");
            Sent.unfit(typed.text(name), LONGEST_TEXT)
                    .forEach(wrong -> typed.against(label.lv() + ": " + wrong.lv(), label.en() + ": " + wrong.en()));
        }
        if (typed.text("text.lv").isEmpty() != typed.text("text.en").isEmpty()) {
            typed.against("Apraksts: rakstiet to abās valodās.", "Description: write it in both languages.");
        }
    }

    private @Nullable LocalDate day(String name, Bilingual label, boolean needed) {
        var text = typed.text(name);
        if (text.isEmpty() && !needed) {
            return null;
        }
        var day = Day.find(text)
                .filter(one -> !one.isBefore(EARLIEST) && !one.isAfter(today.plusYears(YEARS_AHEAD)))
                .orElse(null);
        if (day == null) {
            typed.against(
                    label.lv() + ": vajadzīga diena no 1996. gada līdz pieciem gadiem uz priekšu.",
                    label.en() + ": a day from 1996 to five years ahead is needed.");
        }
        return day;
    }

    /// A time that the clocks show on the day: when they are put forward an hour is missing.
    private @Nullable LocalTime time(String name, @Nullable LocalDate day, Bilingual label) {
        var text = typed.text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var time = LocalTime.parse(text).withSecond(0).withNano(0);
            if (day != null
                    && GroupActivity.RIGA
                            .getRules()
                            .getValidOffsets(LocalDateTime.of(day, time))
                            .isEmpty()) {
                typed.against(
                        label.lv() + ": tāda laika tajā dienā nav, pulksteņus pagriež uz priekšu.",
                        label.en() + ": there is no such time on that day, the clocks are put forward.");
            }
            return time;
        } catch (DateTimeParseException e) {
            typed.against(label.lv() + ": rakstiet kā 14:30.", label.en() + ": write it like 14:30.");
            return null;
        }
    }

    private static boolean isBefore(
            LocalDate lastDay, @Nullable LocalTime lastTime, LocalDate firstDay, @Nullable LocalTime firstTime) {
        return lastDay.isBefore(firstDay)
                || lastDay.equals(firstDay) && lastTime != null && firstTime != null && lastTime.isBefore(firstTime);
    }
}

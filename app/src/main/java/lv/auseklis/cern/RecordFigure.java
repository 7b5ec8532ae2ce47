package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Day;

/// Records a figure of a year with its source: an index, a level, an amount or a day. The figure recorded before stays
/// to be read; the new one is computed with.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AIII.1a", "AIII.1b", "AIII.1d", "AX6", "AX12", "AP3"})
class RecordFigure {

    private final AgreementBook book;
    private final JdbcAgreements agreements;

    RecordFigure(AgreementBook book, JdbcAgreements agreements) {
        this.book = book;
        this.agreements = agreements;
    }

    /// @param typed `year`, `kind`, `value` (francs, or per cent such as `1.83`) or `day`, `reference`, `source`,
    ///              `confidence`
    record Command(UUID agreement, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var agreement = book.held(command.agreement());
        var typed = new TypedForm(command.typed(), today, List.of());
        TypedProvenance.check(typed);
        var year = Amounts.year(typed, today).orElse(0);
        var kind = FigureKind.find(typed.text("kind")).orElse(null);
        if (kind == null) {
            typed.against("Skaitlis: izvēlieties tā veidu no saraksta.", "Figure: choose its kind from the list.");
            return new Outcome.Refused(typed.reasons());
        }
        var day = kind.unit() == FigureKind.Unit.DAY ? day(typed, year) : Optional.<LocalDate>empty();
        var value = kind.unit() == FigureKind.Unit.DAY ? Optional.<BigDecimal>empty() : value(typed, kind);
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var provenance = TypedProvenance.of(typed);
        var texts = new TreeMap<String, String>();
        texts.put("kind", kind.name());
        texts.put("year", String.valueOf(year));
        value.ifPresent(number -> texts.put("value", number.toPlainString()));
        day.ifPresent(found -> texts.put("day", found.toString()));
        TypedProvenance.write(provenance, texts);
        var entry = book.append(agreement.id(), "RecordFigure", texts, actor);
        agreements.add(
                agreement.id(), new Figure(entry, year, kind, value.orElse(null), day.orElse(null), provenance, -1));
        return new Outcome.Done(entry);
    }

    private static Optional<LocalDate> day(TypedForm typed, int year) {
        var day = Day.find(typed.text("day")).filter(found -> Math.abs(found.getYear() - year) <= 1);
        if (day.isEmpty()) {
            typed.against(
                    "Diena: vajadzīga diena šajā gadā vai blakus tam.",
                    "Day: a day in this year, or in one beside it, is needed.");
        }
        return day;
    }

    private static Optional<BigDecimal> value(TypedForm typed, FigureKind kind) {
        return switch (kind.unit()) {
            case FRACTION -> Amounts.percent(typed, "value").map(number -> number.movePointLeft(2));
            case SHARE -> Amounts.share(typed, "value").map(number -> number.movePointLeft(2));
            case FRANCS, DAY -> Amounts.francs(typed, "value");
        };
    }
}

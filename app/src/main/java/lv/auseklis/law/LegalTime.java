package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Computes the last day of every term of the catalogue from the day it is counted from.
///
/// The rule says how it is counted ([Deadline]), the settings of the day of the anchor say what the legal
/// texts leave open. A term keeps the settings it was computed with: a later change does not move it. Days
/// are dates without a time of day; anchors lie in the years 1900 to 2999.
public final class LegalTime {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final Rulebook rulebook;
    private final Settings settings;
    private final LegalCalendar calendar;

    public LegalTime(Rulebook rulebook, Settings settings, LegalCalendar calendar) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.calendar = calendar;
    }

    /// Whether legal time counts from this day.
    public static boolean supports(LocalDate anchor) {
        return !anchor.isBefore(EARLIEST) && !anchor.isAfter(LATEST);
    }

    /// The end of the term of `rule` counted from `anchor`. The anchor may be absent where the text or a
    /// setting names it; where the text names it, a given anchor is not used, and the steps say so. A rule
    /// unknown to the catalogue, or an anchor that [#supports] refuses, is a bug of the caller.
    public TermAnswer compute(RuleId rule, @Nullable LocalDate anchor) {
        return compute(rule, anchor, 0);
    }

    /// The same for a term that stood still for some days: so many are added before the end is moved to a working
    /// day.
    public TermAnswer compute(RuleId rule, @Nullable LocalDate anchor, long standstill) {
        if (anchor != null && !supports(anchor)) {
            throw new IllegalArgumentException("Legal time does not count from " + anchor);
        }
        var legalRule = rulebook.get(rule);
        var deadline = legalRule.deadline();
        return deadline == null ? new TermAnswer.NoDeadline(rule) : compute(legalRule, deadline, anchor, standstill);
    }

    /// The end of a term whose anchor the text or a setting names.
    public TermAnswer compute(RuleId rule) {
        return compute(rule, null);
    }

    private TermAnswer compute(LegalRule rule, Deadline deadline, @Nullable LocalDate given, long standstill) {
        var named = named(deadline);
        if (named != null) {
            var used = settings.on(named, rule.id());
            return counted(rule, deadline, new Anchor(named, Anchor.Origin.TEXT, given), used, standstill);
        }
        if (given != null) {
            var used = settings.on(given, rule.id());
            return notInForce(rule, given, used)
                    .orElseGet(() ->
                            counted(rule, deadline, new Anchor(given, Anchor.Origin.GIVEN, null), used, standstill));
        }
        return fromSetting(rule, deadline, standstill);
    }

    private static @Nullable LocalDate named(Deadline deadline) {
        var year = deadline.anchorYear();
        return year == null ? deadline.anchorDate() : LocalDate.of(year, 12, 31);
    }

    private TermAnswer fromSetting(LegalRule rule, Deadline deadline, long standstill) {
        var key = deadline.settingKeys().anchor();
        var open = settings.on(LATEST, rule.id());
        var anchor = key == null ? Optional.<LocalDate>empty() : open.findDate(key);
        if (anchor.isPresent()) {
            var used = settings.on(anchor.get(), rule.id());
            used.show(String.valueOf(key));
            return counted(rule, deadline, new Anchor(anchor.get(), Anchor.Origin.SETTING, null), used, standstill);
        }
        deadline.settingKeys().shown().forEach(open::show);
        return new TermAnswer.NeedsAnchor(rule.id(), deadline.anchor(), open.applied());
    }

    private TermAnswer counted(LegalRule rule, Deadline deadline, Anchor anchor, Settings.On used, long standstill) {
        return new TermAnswer.Computed(
                new Counting(rule, deadline, anchor, used, calendar, rulebook.vocabulary()).due(standstill));
    }

    private static Optional<TermAnswer> notInForce(LegalRule rule, LocalDate anchor, Settings.On used) {
        return InForce.reasonAgainst(rule, anchor, used)
                .map(reason -> new TermAnswer.NotInForce(rule.id(), anchor, reason, used.applied()));
    }

    /// The day a term is counted from, and who named it. `unused`: a day that the asker gave although the
    /// text names one.
    record Anchor(LocalDate date, Origin origin, @Nullable LocalDate unused) {

        enum Origin {
            GIVEN,
            TEXT,
            SETTING
        }
    }

    /// The rules that have a time limit, in the order of the provisions.
    public List<LegalRule> listDeadlines() {
        return rulebook.list().stream().filter(rule -> rule.deadline() != null).toList();
    }
}

package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.pages.Sent;

/// The liaison officer or the contact point imports notices of CERN, all of them or none. Those known already get a new
/// version where they say something else; firms and laboratories that fit are told at once.
@Act
@Requires(Grant.KEEP_OPPORTUNITIES)
@Cites({"C9", "C13"})
class ImportNotices {

    static final String REGISTER = "opportunities";
    /// One import after the other: what is new is decided by what is there.
    static final UUID BOARD = UUID.fromString("6f7a1c52-8a0e-4c68-9f3c-6a3d5c1f0c13");

    private static final int LONGEST = 500;

    private final NoticeCheck check;
    private final JdbcNotices notices;
    private final MatchNews news;
    private final Ledger ledger;

    ImportNotices(NoticeCheck check, JdbcNotices notices, MatchNews news, Ledger ledger) {
        this.check = check;
        this.notices = notices;
        this.news = news;
        this.ledger = ledger;
    }

    /// @param content CSV, JSON or a pasted text
    /// @param source  whence it came
    record Command(String content, String source) {}

    Outcome load(Command command, Actor actor, LocalDate today) {
        ledger.hold(List.of(BOARD));
        var checked = check.check(command.content(), today);
        var reasons = new ArrayList<>(checked.reasons());
        if (command.source().isBlank()) {
            reasons.add(new Bilingual("Avots: uzrakstiet, no kurienes tas ir.", "Source: write where it is from."));
        }
        Sent.unfit(command.source(), LONGEST)
                .forEach(wrong ->
                        reasons.add(new Bilingual("Avots: " + wrong.lv() + ".", "Source: " + wrong.en() + ".")));
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var fits = new HashMap<String, List<CapabilitySearch.Found>>();
        checked.added().forEach(text -> fits.put(text.reference(), news.fits(text)));
        var source = command.source().strip();
        var all = new ArrayList<>(checked.added());
        all.addAll(checked.changed());
        var entry = ledger.append(Fact.of(REGISTER, BOARD, "ImportNotices", fields(source, checked, all)), actor);
        for (var text : all) {
            var before = checked.before().get(text.reference());
            var id = before == null ? UUID.randomUUID() : before.id();
            var version = before == null ? 1 : before.version() + 1;
            var notice = new Notice(id, version, entry.index(), entry.recorded(), source, text, null, "");
            notices.add(notice);
            news.tell(notice, fits.getOrDefault(text.reference(), List.of()));
        }
        return new Outcome.Done(entry.index());
    }

    private static Map<String, String> fields(String source, NoticeCheck.Checked checked, List<NoticeText> all) {
        var fields = new TreeMap<String, String>();
        fields.put("import.source", source);
        fields.put("import.added", String.valueOf(checked.added().size()));
        fields.put("import.changed", String.valueOf(checked.changed().size()));
        for (int i = 0; i < all.size(); i++) {
            fields.putAll(all.get(i).fields(i + 1));
        }
        return fields;
    }
}

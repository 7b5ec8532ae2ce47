package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.StateOnDay;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Moment;

/// Opens the case of a review: the State prepares its file, and every stage is recorded in it. One at a time; only a
/// State with the status is reviewed.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AIII.3a", "R2"})
class OpenReview {

    private final ReviewBook book;
    private final JdbcReviews reviews;
    private final StateOnDay states;

    OpenReview(ReviewBook book, JdbcReviews reviews, StateOnDay states) {
        this.book = book;
        this.reviews = reviews;
        this.states = states;
    }

    /// @param typed `reference` (the document that it begins with; may be empty)
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome open(Command command, Actor actor, LocalDate today) {
        var agreement = command.agreement();
        var all = book.held(agreement);
        var typed = new TypedForm(command.typed(), today, List.of())
                .fits("reference", new Bilingual("Dokuments", "Document"));
        var state = states.of(agreement, today, Moment.ALL_KNOWN);
        if (!state.associate()) {
            typed.against(
                    "Pārskata asociēto dalībvalsti; šodien šai valstij tāda statusa nav (III.3. pants).",
                    "An Associate Member State is reviewed; today this State has no such status (Article III.3).");
        }
        if (all.stream().anyMatch(Review::isOpen)) {
            typed.against(
                    "Viena pārskatīšana jau notiek; nākamo sāk pēc tās (III.3. pants).",
                    "One review is going on; the next one begins after it (Article III.3).");
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var id = UUID.randomUUID();
        var texts = new TreeMap<>(typed.only(List.of("reference")));
        texts.put("case", id.toString());
        texts.put("due", state.reviewDue() == null ? "" : state.reviewDue().toString());
        var entry = book.append(agreement.id(), "OpenReview", texts, actor);
        reviews.add(new Review(
                id, entry, agreement.id(), today, state.reviewDue(), typed.text("reference"), List.of(), false));
        return new Outcome.Done(entry);
    }
}

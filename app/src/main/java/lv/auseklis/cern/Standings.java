package lv.auseklis.cern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.auseklis.cern.Asking.Known;
import lv.auseklis.cern.DecidedReviews.Decided;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Works out how a State stands with CERN on a day, from the events recorded before a moment.
@Component
@Cites({"AIII.2c", "AIII.3a", "AIV.1a", "AIV.2", "AV.1b", "AV.1c", "AV.2b", "AV.3"})
class Standings {

    private final JdbcAgreements agreements;
    private final Asking asking;
    private final DecidedReviews reviews;

    Standings(JdbcAgreements agreements, Asking asking, DecidedReviews reviews) {
        this.agreements = agreements;
        this.asking = asking;
        this.reviews = reviews;
    }

    /// @param before what was recorded before this moment counts
    Standing of(Agreement agreement, LocalDate on, Instant before) {
        return of(List.of(agreement), on, before).getFirst();
    }

    /// How several States stand, in their order.
    List<Standing> of(List<Agreement> several, LocalDate on, Instant before) {
        var ids = several.stream().map(Agreement::id).toList();
        var events = agreements.mapEvents(ids, before);
        var decided = reviews.decided(ids, on, before);
        var terms = agreements.mapTerms(ids, before);
        return several.stream()
                .map(one -> {
                    var own = events.getOrDefault(one.id(), List.of());
                    return new Work(
                                    new Events(own),
                                    on,
                                    decided.getOrDefault(one.id(), List.of()),
                                    AgreementTerms.of(terms.getOrDefault(one.id(), List.of())))
                            .standing(one, own);
                })
                .toList();
    }

    /// The events that stand.
    private record Events(List<AgreementEvent> all) {

        /// The latest first day of its kind, also of a month or year; null where there is none.
        @Nullable
        LocalDate beginning(EventKind kind) {
            return all.stream()
                    .filter(event -> event.stands() && event.kind() == kind)
                    .map(event -> event.day().from())
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }

        /// The latest day of its kind that is known to the day; null where there is none.
        @Nullable
        LocalDate day(EventKind kind) {
            return all.stream()
                    .filter(event -> event.stands() && event.kind() == kind)
                    .flatMap(event -> event.day().exact().stream())
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }
    }

    private final class Work {

        private final Events events;
        private final LocalDate on;
        private final List<Decided> reviews;
        private final Terms terms;
        private final List<Inquiry.Answered> findings = new ArrayList<>();

        /// @param decided the reviews that the Council finished, by the record of reviews
        Work(Events events, LocalDate on, List<Decided> decided, Terms terms) {
            this.events = events;
            this.on = on;
            this.reviews = reviews(decided);
            this.terms = terms;
        }

        Standing standing(Agreement agreement, List<AgreementEvent> recorded) {
            var signature = events.day(EventKind.SIGNATURE);
            var protocol = Known.of("deposit", events.day(EventKind.PROTOCOL_DEPOSITED))
                    .and("signature", signature);
            var protocolFrom =
                    Asking.day(ask("AIII.2c", protocol), "protocol_in_force").orElse(null);
            var notice = Known.of("noticeReceived", events.day(EventKind.NOTICE_RECEIVED))
                    .and("signature", signature);
            var agreementFrom =
                    Asking.day(ask("AIV.1a", notice), "agreement_in_force").orElse(null);
            var both = Known.of("agreementInForce", agreementFrom).and("protocolInForce", protocolFrom);
            var computed = Asking.day(ask("AIV.2", both), "status_from");
            var from = computed.orElseGet(() -> events.beginning(EventKind.STATUS_BEGAN));
            var review = Known.of("statusFrom", from)
                    .and(
                            "lastReview",
                            reviews.isEmpty() ? null : reviews.getLast().day());
            var due = Asking.day(ask("AIII.3a", review), "review_due").orElse(null);
            var to = end();
            return new Standing(
                    agreement,
                    on,
                    status(from, to),
                    recorded,
                    agreementFrom,
                    from,
                    computed.isPresent(),
                    to,
                    due,
                    reviews,
                    findings,
                    terms);
        }

        private Finding ask(String rule, Known known) {
            var answered = asking.ask(rule, known, on, terms);
            findings.add(answered);
            return answered.finding();
        }

        /// Those with those recorded as events only, by the day, the earliest first.
        private List<Decided> reviews(List<Decided> decided) {
            var asEvents = events.all().stream()
                    .filter(event -> event.stands() && event.kind() == EventKind.REVIEW_DECIDED)
                    .flatMap(event -> event.day().exact().stream().map(day -> new Decided(day, event.entry())))
                    .filter(one -> !one.day().isAfter(on));
            return Stream.concat(decided.stream(), asEvents)
                    .sorted(Comparator.comparing(Decided::day))
                    .toList();
        }

        /// The first of the ends that were set in motion.
        private @Nullable LocalDate end() {
            var earlier = events.day(EventKind.EARLIER_END);
            var notice = events.day(EventKind.TERMINATION_NOTICE);
            var agreed = events.day(EventKind.TERMINATION_AGREED);
            var denounced = events.day(EventKind.PROTOCOL_DENOUNCED);
            var byNotice = notice == null
                    ? Optional.<LocalDate>empty()
                    : Asking.day(ask("AV.1b", Known.of("notice", notice).and("agreed", earlier)), "status_to");
            if (denounced != null) {
                ask("AV.1c", Known.of("received", denounced));
            }
            var byCouncil = Optional.ofNullable(events.day(EventKind.TERMINATED_BY_COUNCIL));
            var byBoth = agreed == null
                    ? Optional.<LocalDate>empty()
                    : Asking.day(ask("AV.3", Known.of("agreement", agreed).and("earlier", earlier)), "status_to");
            return Stream.of(byNotice, byCouncil, byBoth)
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        private Status status(@Nullable LocalDate from, @Nullable LocalDate to) {
            if (hasCome(events.beginning(EventKind.MEMBERSHIP_BEGAN))) {
                return Status.MEMBER;
            }
            if (to != null && on.isAfter(to)) {
                return Status.ENDED;
            }
            if (hasCome(from)) {
                return Status.ASSOCIATE;
            }
            return hasCome(events.beginning(EventKind.PRE_STAGE_BEGAN)) ? Status.PRE_STAGE : Status.NONE;
        }

        private boolean hasCome(@Nullable LocalDate day) {
            return day != null && !on.isBefore(day);
        }
    }
}

package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Settings;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the official sees beside an application that waits: the entry as it will read, institutions that may be the
/// same, and the decision drafted.
@Component
class DecisionDesk {

    private static final RuleId REASONS = RuleId.of("L30(2)b");

    private final Namesakes namesakes;
    private final ApplicantChecks applicants;
    private final Proposals proposals;
    private final Entries entries;
    private final Settings settings;

    DecisionDesk(
            Namesakes namesakes, ApplicantChecks applicants, Proposals proposals, Entries entries, Settings settings) {
        this.namesakes = namesakes;
        this.applicants = applicants;
        this.proposals = proposals;
        this.entries = entries;
        this.settings = settings;
    }

    /// @param seen      the number of what was done last
    /// @param fourEyes  whether a second official confirms
    /// @param proposal  what waits to be confirmed; null where nothing does
    /// @param own       whether the reader proposed it
    /// @param draft     the decision that the text is drafted for
    /// @param appealKnown whether the notice of appeal was entered
    record Desk(
            List<PublicEntry.Line> entry,
            List<Namesakes.Namesake> namesakes,
            List<Bilingual> against,
            long seen,
            boolean fourEyes,
            @Nullable Proposal proposal,
            boolean own,
            State draft,
            String text,
            boolean appealKnown) {}

    /// @param wanted the decision to draft for; null for the one that the findings speak for
    Desk of(
            Application application,
            Inquiry asked,
            DocumentChecks.Answer documents,
            boolean deferrable,
            @Nullable State wanted,
            Actor actor,
            LocalDate today) {
        var draft = wanted == null ? DecisionText.proposed(asked, deferrable, application.state()) : wanted;
        var appeal = settings.on(today, REASONS).findText("register.appeal_notice");
        var proposal = proposals.standing(application).orElse(null);
        return new Desk(
                PublicEntry.of(application),
                namesakes.of(application, today),
                applicants.against(application, today),
                proposals.latest(application),
                proposals.areNeeded(),
                proposal,
                proposal != null && proposal.account().equals(actor.account()),
                draft,
                DecisionText.draft(application, asked, documents, draft, appeal),
                appeal.isPresent());
    }

    /// The entries of the log about an application: in which role each thing was done, and when.
    Map<Long, Entry> done(Application application) {
        return entries.listOf(application.id()).stream().collect(Collectors.toMap(Entry::index, Function.identity()));
    }
}

package lv.auseklis.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.ledger.Entries;
import lv.auseklis.organisations.RemoveInstitution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
class GroundsForRemovalTest extends Supervising {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Entries entries;

    @Autowired
    RemoveInstitution removeDirectly;

    @Test
    @DisplayName("L29(2)a: an inspection records what it found; the log holds commitments and no institution")
    void aFindingIsRecorded() {
        var about = institution();
        var id = found(about, FindingKind.NO_VIOLATION, DAY);
        var recorded = dossiers.listFindings(about).getFirst();
        assertThat(recorded.id()).isEqualTo(id);
        assertThat(recorded.kind()).isEqualTo(FindingKind.NO_VIOLATION);
        var entry = entries.findEntry(recorded.entry()).orElseThrow();
        assertThat(entry.act()).isEqualTo("RecordFinding");
        assertThat(entry.leaf())
                .contains("\"finding\":\"")
                .doesNotContain("Apraksts", "NO_VIOLATION", about.value().toString());
    }

    @Test
    @DisplayName("L29(2)a: every flaw of a finding is told at once, and nothing is written")
    void anIncompleteFindingIsRefused() {
        var about = institution();
        var before = entries.size();
        var outcome = finding.record(
                new RecordFinding.Command(about, DAY.plusDays(1), null, " ", ""), ASupervised.INSPECTOR, DAY);
        assertRefused(outcome, "A text is needed (Section 29(2))");
        assertRefused(outcome, "The document it rests on must be named");
        assertRefused(outcome, "yet to come");
        assertRefused(outcome, "must be chosen (Section 29(2))");
        assertThat(entries.size()).isEqualTo(before);
    }

    @ParameterizedTest
    @DisplayName("L29(2)a: only a registered institution is inspected, from its first day")
    @CsvSource({"2015-03-01, false", "2015-03-02, true"})
    void onlyRegisteredOnes(LocalDate day, boolean possible) {
        var command = new RecordFinding.Command(institution(), day, FindingKind.VIOLATION, "Apraksts", "Akts");
        var outcome = finding.record(command, ASupervised.INSPECTOR, DAY);
        if (possible) {
            done(outcome);
        } else {
            assertRefused(outcome, "not in the Register on that day");
        }
    }

    @ParameterizedTest
    @DisplayName("L32(1)1: the founder's report is a ground from its day, and no reply is awaited")
    @CsvSource({"2026-03-02, false", "2026-03-03, true"})
    void theFounderReports(LocalDate day, boolean holds) {
        var about = institution();
        assertRefused(opening(about, RemovalGround.FOUNDERS_REPORT, day), "The ground is not proved");
        proved(about, Evidence.Kind.FOUNDERS_REPORT, DAY);
        opens(about, RemovalGround.FOUNDERS_REPORT, day, holds);
        if (holds) {
            var successor = institution();
            var removalCase = cases.listOf(about).getFirst().id();
            done(removing(removalCase, successor, day));
            var latest = registrations.find(about).orElseThrow().latest();
            assertThat(latest.successor()).isEqualTo(successor);
            assertThat(registrations.findGround(about)).contains(RemovalGround.FOUNDERS_REPORT.rule());
        }
    }

    @Test
    @DisplayName("L21(6)1, L21(6)2: a State institute is wound up with all decisions, the Cabinet and a successor")
    void aStateInstituteIsJoined() {
        var about = institution(LegalForm.DERIVED_PUBLIC_PERSON);
        proved(about, Evidence.Kind.FOUNDERS_REPORT, DAY);
        var removalCase = opened(about, RemovalGround.FOUNDERS_REPORT, DAY);
        assertRefused(removing(removalCase, DAY), "the successor must be named (Section 21(6))");
        assertRefused(removing(removalCase, about, DAY), "The successor must be another institution");
        proved(about, Evidence.Kind.DECISIONS_OF_BODIES, DAY);
        assertRefused(removing(removalCase, institution(), DAY), "the approval of the Cabinet");
        proved(about, Evidence.Kind.CABINET_APPROVAL, DAY);
        done(removing(removalCase, institution(), DAY));
        assertThat(isRegistered(about, DAY)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("L32(1)2, L32(1)4: a finding of its kind is a ground from its day, another kind is none")
    @CsvSource({
        "UNLICENSED_EDUCATION, UNLICENSED_EDUCATION, 2026-03-03, true",
        "UNLICENSED_EDUCATION, UNLICENSED_EDUCATION, 2026-03-02, false",
        "UNLICENSED_EDUCATION, VIOLATION, 2026-03-03, false",
        "FALSE_DATA, FALSE_DATA, 2026-03-03, true",
        "FALSE_DATA, FALSE_DATA, 2026-03-02, false",
        "FALSE_DATA, NO_VIOLATION, 2026-03-03, false"
    })
    void oneFinding(RemovalGround ground, FindingKind kind, LocalDate day, boolean holds) {
        var about = institution();
        found(about, kind, DAY);
        opens(about, ground, day, holds);
    }

    @ParameterizedTest
    @DisplayName("L32(1)3: the second finding counts on the last day of the year from the first, not a day later")
    @CsvSource({"2026-03-04, true", "2027-03-03, true", "2027-03-04, false"})
    void twoFindings(LocalDate second, boolean holds) {
        var about = institution();
        found(about, FindingKind.VIOLATION, DAY);
        assertRefused(opening(about, RemovalGround.REPEATED_VIOLATIONS, DAY), "not at least 2 findings");
        found(about, FindingKind.NO_VIOLATION, DAY.plusDays(1));
        found(about, FindingKind.VIOLATION, second);
        opens(about, RemovalGround.REPEATED_VIOLATIONS, second, holds);
    }

    @ParameterizedTest
    @DisplayName("L32(1)5: six months without a reply; the last day is not over yet, and is moved to a working day")
    @CsvSource({
        "2026-03-03, 2026-09-03, false",
        "2026-03-03, 2026-09-04, true",
        // 5 September 2026 is a Saturday.
        "2026-03-05, 2026-09-07, false",
        "2026-03-05, 2026-09-08, true"
    })
    void noReply(LocalDate asked, LocalDate day, boolean holds) {
        var about = institution();
        requested(about, asked);
        opens(about, RemovalGround.NO_REPLY, day, holds);
    }

    @ParameterizedTest
    @DisplayName("L32(1)5: a reply on the last day is in time, one a day later mends nothing")
    @CsvSource({"2026-03-03, false", "2026-09-03, false", "2026-09-04, true"})
    void aReply(LocalDate came, boolean holds) {
        var about = institution();
        replied(requested(about, DAY), came);
        opens(about, RemovalGround.NO_REPLY, LocalDate.of(2026, 10, 1), holds);
    }

    @Test
    @DisplayName("L32(1)5: a reply comes after its request, once")
    void aReplyThatCannotBe() {
        var asked = requested(institution(), DAY);
        var early = new RecordReply.Command(asked, DAY.minusDays(1), "Atbilde.");
        assertRefused(reply.record(early, ASupervised.INSPECTOR, DAY), "cannot have come before the request");
        replied(asked, DAY);
        var again = new RecordReply.Command(asked, DAY, "Atbilde.");
        assertRefused(reply.record(again, ASupervised.INSPECTOR, DAY), "recorded already (Section 32(1)(5))");
    }

    @Test
    @DisplayName("L32(1)5: before 1 July 2009 a request has no such term")
    void aRequestBeforeTheClause() {
        var old = LocalDate.of(2008, 3, 3);
        var about = ASupervised.company(register, old.minusYears(1)).organisation();
        var command = new RequestInformation.Command(about, old, "Lūdzam ziņas.", "Vēstule");
        assertRefused(request.request(command, ASupervised.MINISTRY, DAY), "was not in force");
    }

    @ParameterizedTest
    @DisplayName("L32(1)6: a change kept back for six months; reported on the last day it is in time")
    @CsvSource({
        ", 2026-09-03, false",
        ", 2026-09-04, true",
        "2026-09-03, 2026-10-01, false",
        "2026-09-04, 2026-10-01, true"
    })
    void aChangeKeptBack(LocalDate reported, LocalDate day, boolean holds) {
        var about = institution();
        changed(about, Evidence.Kind.CHANGE, DAY, reported, day);
        opens(about, RemovalGround.CHANGE_KEPT_BACK, day, holds);
    }

    @Test
    @DisplayName("L32(1)6: that a change was reported after all supersedes what was recorded of it before")
    void aChangeReportedAfterAll() {
        var about = institution();
        var later = LocalDate.of(2026, 10, 1);
        changed(about, Evidence.Kind.CHANGE, DAY, null, later);
        changed(about, Evidence.Kind.CHANGE, DAY, DAY.plusMonths(1), later);
        opens(about, RemovalGround.CHANGE_KEPT_BACK, later, false);
    }

    @ParameterizedTest
    @DisplayName("L32(1)8: a court ruling is a ground from its day, and no reply is awaited")
    @CsvSource({"2026-03-02, false", "2026-03-03, true"})
    void aCourtRules(LocalDate day, boolean holds) {
        var about = institution();
        assertRefused(opening(about, RemovalGround.COURT_RULING, day), "no such document");
        proved(about, Evidence.Kind.COURT_RULING, DAY);
        opens(about, RemovalGround.COURT_RULING, day, holds);
        if (holds) {
            done(removing(cases.listOf(about).getFirst().id(), day));
            assertThat(isRegistered(about, day)).isFalse();
            assertThat(isRegistered(about, day.minusDays(1))).isTrue();
        }
    }

    @ParameterizedTest
    @DisplayName("L32(3): the year runs from the last project or paper, whichever is later; its last day is not over")
    @CsvSource({"2027-03-03, false", "2027-03-04, true"})
    void aYearOfSilence(LocalDate day, boolean holds) {
        var about = institution();
        proved(about, Evidence.Kind.LAST_PROJECT, DAY.minusMonths(5));
        proved(about, Evidence.Kind.LAST_PAPER, DAY);
        opens(about, RemovalGround.INACTIVITY, day, holds);
    }

    @Test
    @DisplayName("L32(3): where only the project is known, the ground is not determined")
    void notKnownIsNoGround() {
        var about = institution();
        var later = LocalDate.of(2030, 1, 2);
        assertRefused(opening(about, RemovalGround.INACTIVITY, later), "It is not known");
        proved(about, Evidence.Kind.LAST_PROJECT, DAY);
        assertRefused(opening(about, RemovalGround.INACTIVITY, later), "It is not known");
    }

    @Test
    @DisplayName("L32(2): the Council proposes with reasons; that alone is no ground")
    void theCouncilProposes() {
        var about = institution();
        var without = new ProposeRemoval.Command(about, "");
        assertRefused(propose.propose(without, ASupervised.COUNCIL, DAY), "A text is needed (Section 32(2))");
        done(propose.propose(new ProposeRemoval.Command(about, WHY), ASupervised.COUNCIL, DAY));
        assertThat(dossiers.listProposals(about)).hasSize(1);
        for (var ground : RemovalGround.values()) {
            assertThat(opening(about, ground, DAY)).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    @DisplayName("L32(2): nobody proposes to remove what is not in the Register that day")
    void noProposalAfterRemoval() {
        var about = institution();
        removeDirectly.remove(new RemoveInstitution.Command(about, null), ASupervised.OFFICIAL, DAY);
        var command = new ProposeRemoval.Command(about, WHY);
        assertRefused(propose.propose(command, ASupervised.COUNCIL, DAY), "not in the Register on that day");
        done(propose.propose(command, ASupervised.COUNCIL, DAY.minusDays(1)));
    }

    @Test
    @DisplayName("L32(3): evidence needs a kind, a day, a document, and its number where it is one")
    void evidenceIsComplete() {
        var about = institution();
        var nothing = new RecordEvidence.Command(about, null, null, null, null, "");
        var outcome = evidence.record(nothing, ASupervised.OFFICIAL, DAY);
        assertRefused(outcome, "The kind of fact must be chosen");
        assertRefused(outcome, "A day of the calendar is needed");
        assertRefused(outcome, "The document it rests on must be named");
        var doctors = new RecordEvidence.Command(about, Evidence.Kind.ELECTED_DOCTORS, DAY, null, null, "Saraksts");
        assertRefused(evidence.record(doctors, ASupervised.OFFICIAL, DAY), "The number of elected doctors");
        var before = new RecordEvidence.Command(about, Evidence.Kind.CHANGE, DAY, DAY.minusDays(1), null, "Iesniegums");
        assertRefused(evidence.record(before, ASupervised.OFFICIAL, DAY), "cannot have been reported before");
    }

    @ParameterizedTest
    @DisplayName("L29(2)a, L32: each act is for its role only")
    @EnumSource(Role.class)
    void eachActForItsRole(Role role) {
        var actor = new Actor(role, "somebody");
        var about = institution();
        var none = UUID.randomUUID();
        if (role != Role.INSPECTOR) {
            assertThatThrownBy(() -> finding.record(
                            new RecordFinding.Command(about, DAY, FindingKind.VIOLATION, "a", "b"), actor, DAY))
                    .isInstanceOf(Forbidden.class);
        }
        if (role != Role.INSPECTOR && role != Role.MINISTRY) {
            assertThatThrownBy(() -> request.request(new RequestInformation.Command(about, DAY, "a", "b"), actor, DAY))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> reply.record(new RecordReply.Command(none, DAY, "a"), actor, DAY))
                    .isInstanceOf(Forbidden.class);
        }
        if (role != Role.COUNCIL_SECRETARIAT) {
            assertThatThrownBy(() -> propose.propose(new ProposeRemoval.Command(about, "a"), actor, DAY))
                    .isInstanceOf(Forbidden.class);
        }
        if (role != Role.REGISTRAR) {
            assertThatThrownBy(() ->
                            open.open(new OpenRemovalCase.Command(about, RemovalGround.INACTIVITY, "a"), actor, DAY))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> hear.hear(new HearInstitution.Command(none, "a"), actor, DAY))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> remove.remove(new RemoveOnGround.Command(none, null, "a"), actor, DAY))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> close.close(new CloseRemovalCase.Command(none, "a"), actor, DAY))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private void opens(
            lv.auseklis.organisations.OrganisationId about, RemovalGround ground, LocalDate day, boolean holds) {
        var outcome = opening(about, ground, day);
        if (holds) {
            assertThat(cases.find(done(outcome)).orElseThrow().ground()).isEqualTo(ground);
        } else {
            assertRefused(outcome, "The ground is not proved on that day (Section 32");
        }
    }
}

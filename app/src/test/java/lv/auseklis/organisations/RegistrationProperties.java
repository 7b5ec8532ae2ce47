package lv.auseklis.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.DateRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Random histories of one institution against a plain table of days that is overwritten act by act.
class RegistrationProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 60;
    private static final Particulars ANY = AnInstitution.particulars("Institūts", "0", "Parauga iela 1");

    /// One act: from a day, to a day (or open), by a head whose name is the number of the act.
    record Step(int from, @Nullable Integer to) {}

    @Property(tries = 500)
    void everyDayReadsAsTheLatestActKnownAboutIt(@ForAll("histories") List<Step> steps) {
        var registration = registration(steps);
        for (int known = 0; known <= steps.size(); known++) {
            var table = table(steps.subList(0, known));
            for (int day = 0; day < DAYS; day++) {
                var about = registration.about(FIRST.plusDays(day), at(known));
                assertThat(about.map(statement -> statement.particulars().head())
                                .orElse(null))
                        .isEqualTo(table[day]);
            }
        }
    }

    @Property(tries = 500)
    void piecesCoverEveryKnownDayOnceInOrder(@ForAll("histories") List<Step> steps) {
        var registration = registration(steps);
        var table = table(steps);
        var covered = new String[DAYS];
        for (var piece : registration.pieces(DateRange.startingOn(FIRST))) {
            for (int day = 0; day < DAYS; day++) {
                if (piece.days().contains(FIRST.plusDays(day))) {
                    assertThat(covered[day]).isNull();
                    covered[day] = piece.statement().particulars().head();
                }
            }
        }
        assertThat(covered).isEqualTo(table);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var from = Arbitraries.integers().between(0, DAYS - 2);
        var length = Arbitraries.integers().between(1, 20).injectNull(0.4);
        var step = Combinators.combine(from, length)
                .as((start, days) -> new Step(start, days == null ? null : start + days));
        return step.list().ofMinSize(1).ofMaxSize(8);
    }

    private static Registration registration(List<Step> steps) {
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < steps.size(); i++) {
            var to = steps.get(i).to();
            statements.add(new Statement(
                    i,
                    "AmendRegistration",
                    new DateRange(FIRST.plusDays(steps.get(i).from()), to == null ? null : FIRST.plusDays(to)),
                    at(i),
                    Status.REGISTERED,
                    ANY.withHead(Integer.toString(i)),
                    null));
        }
        return new Registration(new OrganisationId(new UUID(0, 1)), new RegisterNumber("T-1"), statements);
    }

    /// Act number n is recorded at hour n.
    private static Instant at(int n) {
        return Instant.EPOCH.plusSeconds(3600L * n);
    }

    private static @Nullable String[] table(List<Step> steps) {
        var table = new String[DAYS];
        for (int i = 0; i < steps.size(); i++) {
            var to = steps.get(i).to();
            for (int day = steps.get(i).from(); day < (to == null ? DAYS : Math.min(to, DAYS)); day++) {
                table[day] = Integer.toString(i);
            }
        }
        return table;
    }
}

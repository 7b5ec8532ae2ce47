package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lv.auseklis.EmptyProgram;
import lv.auseklis.organisations.Registrations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
@DisplayName("64 people at the same 20 cases at once")
class ConcurrentCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final int PEOPLE = 64;
    private static final int CASES = 20;
    private static final int OPERATIONS = 10_000;

    @Autowired
    Drafts drafts;

    @Autowired
    ApplicationActs acts;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcApplications applications;

    @Autowired
    Registrations registrations;

    /// Which version each saving that was acknowledged built on, by case.
    private final Map<UUID, ConcurrentLinkedQueue<Integer>> saved = new ConcurrentHashMap<>();

    @Test
    @DisplayName(
            "no saving is lost, every case keeps to the table of states, register numbers have no gap and none twice")
    void nothingIsLost() throws Exception {
        var typed = AnApplication.typed(5, TODAY);
        var cases = IntStream.range(0, CASES)
                .mapToObj(i -> AnApplication.draft(drafts, typed))
                .toList();
        cases.forEach(id -> AnApplication.attachRequired(attachments, id, TODAY));
        cases.forEach(id -> saved.put(id, new ConcurrentLinkedQueue<>(List.of(0))));
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var work = new ArrayList<Future<?>>();
            for (int person = 0; person < PEOPLE; person++) {
                var random = new Random(person);
                work.add(people.submit(() -> {
                    for (int i = 0; i < OPERATIONS / PEOPLE; i++) {
                        operate(cases.get(random.nextInt(CASES)), typed, random);
                    }
                }));
            }
            for (var future : work) {
                future.get();
            }
        }
        cases.forEach(this::assertOneChain);
        assertNumbersWithoutGap();
    }

    /// Mostly savings, and now and then an act, so that cases stay long where people write in them.
    private void operate(UUID id, Map<String, String> typed, Random random) {
        if (random.nextInt(40) > 0) {
            var found = applications.find(id).orElseThrow();
            if (drafts.save(id, found.version(), typed, AnApplication.HEAD)) {
                saved.get(id).add(found.version());
            }
            return;
        }
        var why = new ApplicationActs.Reasoned("Pamatojums.", TODAY.plusDays(5));
        switch (random.nextInt(6)) {
            case 0 -> acts.applicant("submit", id, AnApplication.HEAD, TODAY);
            case 1 -> acts.applicant("answer", id, AnApplication.HEAD, TODAY);
            case 2 -> acts.official("enter", id, why, AnApplication.OFFICIAL, TODAY);
            case 3 -> acts.official("refuse", id, why, AnApplication.OFFICIAL, TODAY.plusDays(6));
            default -> acts.official("defer", id, why, AnApplication.OFFICIAL, TODAY);
        }
    }

    private void assertOneChain(UUID id) {
        var application = applications.find(id).orElseThrow();
        var bases = new ArrayList<>(saved.get(id));
        assertThat(bases).doesNotHaveDuplicates().hasSize(application.version());
        var state = State.DRAFT;
        long entry = -1;
        for (var step : application.steps()) {
            assertThat(state.leadsTo(step.state()))
                    .as(state + " to " + step.state())
                    .isTrue();
            assertThat(step.entry()).isGreaterThan(entry);
            state = step.state();
            entry = step.entry();
        }
        assertThat(application.state()).isEqualTo(state);
    }

    private void assertNumbersWithoutGap() {
        var numbers = registrations.listAbout(LocalDate.of(9000, 1, 1), Registrations.ALL_KNOWN).stream()
                .map(held -> Long.parseLong(held.number().value().replace("ZI-", "")))
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(new HashSet<>(numbers))
                .isEqualTo(
                        LongStream.rangeClosed(1, numbers.size()).boxed().collect(java.util.stream.Collectors.toSet()));
    }
}

package lv.auseklis.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.seals.SealCheck;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
class PapersTest {

    private static final String SITE = "https://auseklis.example";
    private static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "test");

    /// Entered in 2006, amended on 31 January 2018, corrected on 12 June 2018; see the demonstration
    /// data.
    private static final String AMENDED = "ZI-0007";

    @Autowired
    Issuing issuing;

    @Autowired
    JdbcPapers papers;

    @Autowired
    IssueExtract extracts;

    @Autowired
    PaperPrint print;

    @Autowired
    Standing standing;

    @Autowired
    Registrations registrations;

    @Autowired
    Clock clock;

    private Registration registration(String number) {
        return registrations.findByNumber(new RegisterNumber(number)).orElseThrow();
    }

    private Outcome asked(PaperKind kind, LocalDate day) {
        return issuing.issue(new Asked(kind, registration(AMENDED), day, ""), null, SITE);
    }

    private static Paper issued(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Issued.class);
        return ((Outcome.Issued) outcome).paper();
    }

    private static List<String> refusals(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .reasons().stream().map(reason -> reason.en()).toList();
    }

    @Test
    @DisplayName("L27(2)b, L27(2)c: anybody gets an extract; it is sealed, dated, logged and still the latest")
    void anExtract() {
        var paper = issued(issuing.issue(Asked.about(PaperKind.EXTRACT, registration(AMENDED)), null, SITE));
        assertThat(paper.day()).isEqualTo(LocalDate.now(clock));
        var found = standing.of(paper);
        assertThat(found.seal().verdict()).isEqualTo(SealCheck.Verdict.HOLDS);
        assertThat(found.seal().signer()).contains("no legal force");
        assertThat(found.latest()).isTrue();
        assertThat(PaperFile.text(standing.read(paper)))
                .contains(
                        "Izraksts no reģistra",
                        AMENDED,
                        paper.number(),
                        paper.code().toString())
                .contains("žurnāla ieraksts " + paper.about());
    }

    @Test
    @DisplayName("the same question on the same day about the same entry gets the same paper, for the same site only")
    void theSamePaper() {
        var asked = Asked.about(PaperKind.STATEMENT, registration("ZI-0009"));
        var first = issued(issuing.issue(asked, null, SITE));
        assertThat(issued(issuing.issue(asked, OFFICIAL, SITE))).isEqualTo(first);
        assertThat(issued(issuing.issue(asked, null, "https://other.example")).number())
                .isNotEqualTo(first.number());
    }

    @Test
    @DisplayName(
            "L27(2)b: a statement about a past day is issued once while the entry stays; an extract is for its day")
    void whatLastsIsIssuedOnce() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var past = new Asked(PaperKind.STATEMENT, registration("ZI-0009"), LocalDate.of(2019, 5, 6), "");
        var paper = issued(issuing.issue(past, null, SITE));
        assertThat(papers.findSame(past, paper.about(), -1, tomorrow, SITE)).contains(paper);
        assertThat(papers.findSame(past, paper.about() + 1, -1, tomorrow, SITE)).isEmpty();
        var extract = Asked.about(PaperKind.EXTRACT, registration("ZI-0009"));
        issued(issuing.issue(extract, null, SITE));
        assertThat(papers.findSame(extract, paper.about(), -1, tomorrow, SITE)).isEmpty();
    }

    @Test
    @DisplayName(
            "L27(3): not amended since the day of the last entry, or later; on the day before it was still amended")
    void notAmendedSince() {
        var last = LocalDate.of(2018, 6, 12);
        assertThat(issued(asked(PaperKind.UNAMENDED, last)).asked()).isEqualTo("2018-06-12");
        assertThat(PaperFile.text(standing.read(issued(asked(PaperKind.UNAMENDED, last.plusDays(1))))))
                .contains("nav grozīts");
        assertThat(refusals(asked(PaperKind.UNAMENDED, last.minusDays(1))))
                .singleElement()
                .asString()
                .contains("2018-06-12", "Error corrected");
        assertThat(refusals(asked(PaperKind.UNAMENDED, LocalDate.of(2006, 3, 8))))
                .first()
                .asString()
                .contains("no entry yet on that day");
        assertThat(refusals(asked(PaperKind.UNAMENDED, LocalDate.now(clock).plusDays(1))))
                .first()
                .asString()
                .contains("yet to come");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZI-0007",
                "zi-0007",
                "LU Cietvielu fizikas institūts",
                "lu “cietvielu fizikas” INSTITŪTS",
                "04a0bad71"
            })
    @DisplayName("L27(3): that there is no entry is not stated where there is one, however it is written")
    void anEntryThatExists(String term) {
        assertThat(refusals(issuing.issue(new Asked(PaperKind.ABSENCE, null, null, term), null, SITE)))
                .first()
                .asString()
                .contains("there is or was an entry");
    }

    @Test
    @DisplayName("L27(3): that no entry was ever made is stated, with what was asked; the paper needs no proof inside")
    void noSuchEntry() {
        var asked = new Asked(PaperKind.ABSENCE, null, null, "Nekad neesošais institūts");
        var paper = issued(issuing.issue(asked, null, SITE));
        assertThat(PaperFile.text(standing.read(paper))).contains("Nekad neesošais institūts");
        assertThat(standing.of(paper).latest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "\u202Esomething", "line\nbreak"})
    @DisplayName("L27(3): what cannot be printed, or is hardly a name, is refused")
    void noName(String term) {
        assertThat(refusals(issuing.issue(new Asked(PaperKind.ABSENCE, null, null, term), null, SITE)))
                .first()
                .asString()
                .contains("3 to 120 characters");
    }

    @Test
    @DisplayName("L31: the certificate has the four items; for an institution that was removed there is none")
    void certificate() {
        var paper = issued(issuing.issue(Asked.about(PaperKind.CERTIFICATE, registration(AMENDED)), OFFICIAL, SITE));
        assertThat(PaperFile.text(standing.read(paper)))
                .contains("LU Cietvielu fizikas institūts", "Juridiskais statuss", AMENDED, "Rīga", "09.03.2006.");
        var removed = registrations.listAbout(LocalDate.now(clock), Registrations.ALL_KNOWN).stream()
                .filter(held -> held.statement().status() == lv.auseklis.organisations.Status.REMOVED)
                .findFirst()
                .orElseThrow();
        assertThat(refusals(issuing.issue(
                        Asked.about(
                                PaperKind.CERTIFICATE,
                                registration(removed.number().value())),
                        OFFICIAL,
                        SITE)))
                .first()
                .asString()
                .contains("Section 31");
    }

    @Test
    @DisplayName("only who keeps the Register issues in his own name")
    void forbidden() {
        var printed = print.print(Asked.about(PaperKind.EXTRACT, registration("ZI-0011")), LocalDate.now(clock), SITE);
        assertThatThrownBy(() -> extracts.issue(printed, new Actor(Role.RESEARCHER, "test"), LocalDate.now(clock)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("a file with any byte changed, cut off or continued is never taken for what was sealed")
    void everyChangeIsSeen() {
        var paper = issued(issuing.issue(Asked.about(PaperKind.EXTRACT, registration("ZI-0012")), null, SITE));
        PaperFile.changed(standing.read(paper))
                .forEach(changed ->
                        assertThat(standing.judge(changed).seal().verdict()).isNotEqualTo(SealCheck.Verdict.HOLDS));
    }

    @Test
    @DisplayName("ISO 19005-3: a paper is PDF/A-3u, by the word of veraPDF")
    void archival() {
        var paper = issued(issuing.issue(Asked.about(PaperKind.EXTRACT, registration("ZI-0013")), null, SITE));
        assertThat(PaperFile.faultsAgainstPdfA3u(standing.read(paper))).isEmpty();
    }

    @Test
    @DisplayName("the square on a paper leads to where it is checked")
    void square() {
        var address = SITE + "/en/papers/2026-00001?code=AAAAA-BBBBB-CCCCC-DDDDD";
        assertThat(PaperFile.decoded(QrCode.of(address))).isEqualTo(address);
    }
}

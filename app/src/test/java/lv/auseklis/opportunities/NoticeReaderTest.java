package lv.auseklis.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.commitments.Faults;
import lv.auseklis.datatypes.Bilingual;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("notices of CERN are read from tables, JSON, texts and e-mails")
class NoticeReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String HEAD = "reference,kind,title,published,deadline\n";

    private final Faults faults = new Faults();

    private List<NoticeText> read(String content) {
        return new NoticeReader(TODAY, faults).read(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IT-1/EN,IT,Magnets,2026-11-01,2026-11-27       | ''
            IT-1/EN,IT,Magnets,2026-11-01,2026-11-26       | Line 2: the last day, 2026-11-26, has passed
            IT-1/EN,IT,Magnets,2026-12-02,2026-12-01       | Line 2: the last day, 2026-12-01, is before the publication
            IT-1/EN,IT,Magnets,2026-11-01,46400            | Line 2: deadline: ‘46400’ is no date
            IT-1/EN,IT,Magnets,01.11.2026,15.12.2026       | ''
            IT-1/EN,IT,Magnets,1 Nov 2026,15 December 2026 | ''
            IT-1/EN,XX,Magnets,2026-11-01,2026-12-01       | Line 2: there is no kind ‘XX’
            IT-1/EN,IT,,2026-11-01,2026-12-01              | Line 2: the title is needed
            ,IT,Magnets,2026-11-01,2026-12-01              | Line 2: the reference of CERN is needed
            IT-1/EN,IT,Magnets,2026-11-01                  | Line 2: the line has 4 cells, the header 5
            IT-1/EN,IT,Magnets,2026-11-01,                 | Line 2: the last day to reply is needed
            """)
    void aTableIsNamedLineByLine(String line, String fault) {
        var all = read(HEAD + line);
        var told = faults.sentences().stream().map(Bilingual::en).toList();
        if (fault.isEmpty()) {
            assertThat(told).isEmpty();
            assertThat(all).hasSize(1);
        } else {
            assertThat(told).singleElement().asString().startsWith(fault);
            assertThat(all).isEmpty();
        }
    }

    @Test
    void aReferenceTwiceAndAnUnknownColumnAreNamed() {
        var line = "IT-1/EN,IT,Magnets,2026-11-01,2026-12-01\n";
        read(HEAD + line + line);
        assertThat(faults.sentences().getFirst().en()).contains("Line 3", "stands in line 2 already");
        var others = new Faults();
        new NoticeReader(TODAY, others).read("reference,title,price\nIT-2/EN,x,5\n");
        assertThat(others.sentences().getFirst().en()).contains("unknown column ‘price’");
    }

    @Test
    void jsonGivesTheSameAsATable() {
        var table =
                read("reference;kind;title;deadline;cpv;cost\nMS-7/TE;market survey;Lenses;2026-12-24;38621000;b\n");
        var json = read("""
                [{"reference": "MS-7/TE", "kind": "MARKET_SURVEY", "title": "Lenses", "deadline": "2026-12-24",
                  "cpv": ["38621000"], "cost": "B"}]""");
        assertThat(faults.sentences()).isEmpty();
        assertThat(json).isEqualTo(table);
        assertThat(json.getFirst().published()).isEqualTo(TODAY);
        read("[{]");
        assertThat(faults.sentences().getFirst().en()).contains("no correct JSON");
    }

    @Test
    void aCodeWithAndWithoutItsCheckDigitIsOne() {
        var all = read("reference;title;kind;deadline;cpv\nIT-3/EN;Lenses;IT;2026-12-24;38621000 38621000-1\n");
        assertThat(all.getFirst().cpv()).containsExactly("38621000");
    }

    @Test
    void anEMailIsUnderstood() {
        var all = read("""
                From: somebody@example.invalid
                Date: Fri, 20 Nov 2026
                Subject: Supply of cryogenic valves

                Dear colleagues,
                we intend to issue invitation to tender IT-4130/EN for valves.
                Cost range: B (750 kCHF - 5 MCHF)
                MS dispatch: 1 Dec 2026
                Closing date: 15 January 2027
                FC date: 2027-03-17
                Origin: Member States
                Link: https://procurement.example.invalid/4130
                """);
        assertThat(faults.sentences()).isEmpty();
        var notice = all.getFirst();
        assertThat(notice.reference()).isEqualTo("IT-4130/EN");
        assertThat(notice.kind()).isEqualTo(NoticeKind.INVITATION_TO_TENDER);
        assertThat(notice.title()).isEqualTo("Supply of cryogenic valves");
        assertThat(notice.cost()).isEqualTo(CostRange.B);
        assertThat(notice.dispatch()).isEqualTo("2026-12-01");
        assertThat(notice.deadline()).isEqualTo("2027-01-15");
        assertThat(notice.committeeDay()).isEqualTo("2027-03-17");
        assertThat(notice.description())
                .contains("issue invitation to tender")
                .doesNotContain("example.invalid\n", "From");
    }

    @Property(tries = 200)
    void whateverIsPastedIsNoException(@ForAll @StringLength(max = 300) String text) {
        var all = new Faults();
        var read = new NoticeReader(TODAY, all).read(text);
        assertThat(read.isEmpty()).isEqualTo(!all.isEmpty());
    }
}

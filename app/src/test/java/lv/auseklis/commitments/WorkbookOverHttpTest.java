package lv.auseklis.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.spreadsheets.AWorkbook;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("a statement as a workbook is imported by page and interface; what is none is said, never an error")
class WorkbookOverHttpTest {

    private static final List<String> HEADER =
            List.of("item", "category", "origin", "incurred", "currency", "paid", "open");

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private Visitor.Reply sent(String path, String header, String value, byte[] file) {
        var body = new ByteArrayOutputStream();
        Map.of("year", "2026", "asOf", Visitor.today().toString())
                .forEach((name, one) ->
                        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(name, one)
                                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"s.csv\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return visitor.send(visitor.request(path, header, value, "Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private Visitor.Reply programs(byte[] file) {
        return sent("/api/v1/cern/states/LV/statements", "Authorization", Visitor.basic("cern-contact-point"), file);
    }

    /// A hidden sheet of junk, the lines, and one sheet more.
    private static byte[] statement(String item, double paid) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var junk = workbook.newWorksheet("Junk");
            junk.setVisibilityState(VisibilityState.HIDDEN);
            junk.value(0, 0, "#REF!");
            var sheet = workbook.newWorksheet("Lines 2026");
            for (int i = 0; i < HEADER.size(); i++) {
                sheet.value(0, i, HEADER.get(i));
            }
            var row = List.of(item, "supply", "LV", LocalDate.of(2026, 2, 1), "CHF", paid, BigDecimal.ZERO);
            for (int i = 0; i < row.size(); i++) {
                switch (row.get(i)) {
                    case LocalDate day -> {
                        sheet.value(2, i, day);
                        sheet.style(2, i).format("yyyy-mm-dd").set();
                    }
                    case Number number -> sheet.value(2, i, number);
                    case Object text -> sheet.value(2, i, text.toString());
                }
            }
            workbook.newWorksheet("Notes <b>").value(0, 0, "x");
        }
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("AX4: by page and by interface; the sheets that are not read are named")
    void imported() throws IOException {
        var cookie = visitor.signedIn("cern-contact-point");
        var preview = sent("/en/cern/commitments/statement", "Cookie", cookie, statement("W1", 1234.56));
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body())
                .contains(
                        "The sheet ‘Lines 2026’ was read",
                        "‘Junk’, ‘Notes &lt;b&gt;’",
                        "1,234.56",
                        "1 line about 2026");
        var digest = Pattern.compile("name=\"file\" value=\"([0-9a-f]{64})\"").matcher(preview.body());
        assertThat(digest.find()).isTrue();
        var fields =
                Map.of("year", "2026", "asOf", Visitor.today().toString(), "file", digest.group(1), "name", "s.xlsx");
        assertThat(visitor.post(cookie, "/en/cern/commitments/import", fields).status())
                .isEqualTo(303);
        assertThat(visitor.get("/en/cern/commitments").body()).contains("1,234.56");
        var again = programs(statement("W1", 0.1 + 0.2));
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).contains("\"sheet\":\"Lines 2026\"", "\"otherSheets\":[\"Junk\",\"Notes <b>\"]");
        assertThat(visitor.get("/api/v1/cern/states/LV/commitments").body()).contains("\"purchasing\":0.30");
        var faulty = programs(statement("W1", 1.005));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Line 3: paid: ‘1.005’ is no amount");
    }

    @Test
    void whatIsNoWorkbookIsSaid() {
        var parts = AWorkbook.parts("");
        assertRefused(programs(AWorkbook.zip(parts)), "The statement has no lines");
        assertRefused(programs(AWorkbook.zip(Map.of("a.txt", "b"))), "neither an XLSX file nor CSV");
        assertRefused(
                programs(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}),
                "is encrypted, or an old XLS");
        var whole = AWorkbook.zip(parts);
        assertRefused(programs(java.util.Arrays.copyOf(whole, whole.length / 2)), "The XLSX file is broken");
        parts.put("xl/vbaProject.bin", "x");
        assertRefused(programs(AWorkbook.zip(parts)), "The file holds macros");
        parts.remove("xl/vbaProject.bin");
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>");
        assertRefused(programs(AWorkbook.zip(parts)), "The XLSX file is broken");
        parts.put("xl/worksheets/sheet1.xml", " ".repeat(30_000_000));
        assertRefused(programs(AWorkbook.zip(parts)), "Unpacked, the XLSX file is too large");
    }

    private static void assertRefused(Visitor.Reply reply, String why) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.body()).contains(why);
    }
}

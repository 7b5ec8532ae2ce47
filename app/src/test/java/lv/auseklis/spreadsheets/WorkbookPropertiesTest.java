package lv.auseklis.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// However a workbook is damaged, it is read or told to be unreadable; nothing else happens.
class WorkbookPropertiesTest {

    private static final byte[] WHOLE =
            AWorkbook.zip(AWorkbook.parts("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>"));

    @Property(tries = 2_000)
    void damagedBytes(@ForAll @Size(min = 1, max = 8) int @IntRange(max = 100_000) [] places, @ForAll byte value)
            throws IOException {
        var damaged = WHOLE.clone();
        for (var place : places) {
            damaged[Math.floorMod(place, damaged.length)] = value;
        }
        assertThat(isToldOrRead(damaged)).isTrue();
    }

    @Property(tries = 200)
    void cutShort(@ForAll @IntRange(max = 100_000) int length) throws IOException {
        assertThat(isToldOrRead(java.util.Arrays.copyOf(WHOLE, Math.floorMod(length, WHOLE.length))))
                .isTrue();
    }

    @Property(tries = 1_000)
    void damagedXml(@ForAll @IntRange(max = 4) int part, @ForAll @IntRange(max = 1_000) int place, @ForAll char letter)
            throws IOException {
        var parts = AWorkbook.parts("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c></row>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>");
        var name = parts.keySet().stream()
                .skip(Math.floorMod(part, 5) + 1L)
                .findFirst()
                .orElseThrow();
        parts.computeIfPresent(name, (key, xml) -> {
            var at = Math.floorMod(place, xml.length());
            return xml.substring(0, at) + letter + xml.substring(at + 1);
        });
        assertThat(isToldOrRead(AWorkbook.zip(parts))).isTrue();
    }

    private static boolean isToldOrRead(byte[] content) throws IOException {
        try (var workbook = Workbook.open(content)) {
            workbook.read((number, cells) -> true);
            return true;
        } catch (UnreadableWorkbook e) {
            return !e.why().lv().isEmpty();
        }
    }
}

package lv.auseklis.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks of a test, part by part, so that any part may be wrong.
public final class AWorkbook {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private AWorkbook() {}

    /// The parts of a workbook with one sheet; `rows` stands inside `sheetData`.
    public static Map<String, String> parts(String rows) {
        return parts("<sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/>", rows);
    }

    static Map<String, String> parts(String sheets, String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + OFFICE + "\"><workbookPr/><sheets>" + sheets + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                        + relation("rId3", "styles", "styles.xml")
                        + relation("rId4", "sharedStrings", "sharedStrings.xml")
                        + relation("rId5", "chartsheet", "chartsheets/sheet1.xml")));
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        return parts;
    }

    static String sheet(String rows) {
        return "<worksheet><cols/><sheetData>" + rows + "</sheetData><pageMargins/></worksheet>";
    }

    private static String relations(String all) {
        return "<Relationships>" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

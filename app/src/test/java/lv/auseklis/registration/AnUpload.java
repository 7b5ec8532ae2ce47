package lv.auseklis.registration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.auseklis.Visitor;

/// Files and the requests that bring them, as browsers send them.
public final class AnUpload {

    private static final String LINE = "----line-of-the-test";
    static final String TYPE = "multipart/form-data; boundary=" + LINE;

    private AnUpload() {}

    public static Visitor.Reply send(
            Visitor visitor, String cookie, String path, Map<String, String> fields, String name, byte[] content) {
        return visitor.send(visitor.request(path, "Cookie", cookie, "Content-Type", TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(fields, name, content))));
    }

    /// The same from a program, which signs in with the request.
    public static Visitor.Reply program(
            Visitor visitor, String basic, String path, Map<String, String> fields, String name, byte[] content) {
        return visitor.send(visitor.request(path, "Authorization", basic, "Content-Type", TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(fields, name, content))));
    }

    /// What is said of a document that is in order today.
    static Map<String, String> fields(DocumentKind kind) {
        var fields = new HashMap<String, String>();
        fields.put("kind", kind.name());
        fields.put("issued", Visitor.today().toString());
        fields.put("form", "original");
        fields.put("title", "");
        return fields;
    }

    static byte[] body(Map<String, String> fields, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> write(
                body,
                "--" + LINE + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n"));
        write(
                body,
                "--" + LINE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + LINE + "--\r\n");
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A container of signed documents with one more entry in it.
    static byte[] edoc(String entry, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var type = "application/vnd.etsi.asic-e+zip".getBytes(StandardCharsets.US_ASCII);
            var first = new ZipEntry("mimetype");
            var crc = new CRC32();
            crc.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}

package lv.auseklis.restrictions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Everything that somebody who is not signed in can read about an institution: every address that the program answers,
/// with what archives and papers hold inside.
final class PublicReading {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private final int port;
    private final RequestMappingHandlerMapping mappings;

    PublicReading(int port, RequestMappingHandlerMapping mappings) {
        this.port = port;
        this.mappings = mappings;
    }

    /// @param values of each variable of a route all that it is to be asked with; a route with another one is a fault
    /// @return what was answered, by address; refusals included
    Map<String, String> read(Map<String, List<String>> values, List<String> more) {
        var read = new TreeMap<String, String>();
        var addresses = new ArrayList<>(more);
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .forEach(pattern -> addresses.addAll(addresses(pattern, values)));
        addresses.forEach(address -> read.put(address, text(bytes(address))));
        return read;
    }

    private static List<String> addresses(String pattern, Map<String, List<String>> values) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return List.of(pattern);
        }
        var name = pattern.contains("papers/{number") || pattern.contains("dokumenti/{number")
                ? "paper"
                : variable.group(1);
        if (!values.containsKey(name)) {
            throw new AssertionError("A public address was not read: say what {" + name + "} is in " + pattern);
        }
        return values.get(name).stream()
                .map(value -> variable.reset().replaceFirst(Matcher.quoteReplacement(value)))
                .flatMap(next -> addresses(next, values).stream())
                .map(PublicReading::withCode)
                .toList();
    }

    /// The code of a paper is written behind its number, and belongs at the end of the address.
    private static String withCode(String address) {
        return address.replaceFirst("(\\?code=[A-Z0-9-]+)(\\.pdf)$", "$2$1");
    }

    byte[] bytes(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What can be read in a file: a page as it is; of an archive and a paper what is inside.
    private static String text(byte[] file) {
        try {
            if (begins(file, "PK")) {
                return unzipped(file);
            }
            return begins(file, "%PDF") ? printed(file) : new String(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] file, String with) {
        return new String(file, 0, Math.min(file.length, with.length()), StandardCharsets.ISO_8859_1).equals(with);
    }

    private static String unzipped(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(text(zip.readAllBytes()));
            }
        }
        return text.toString();
    }

    private static String printed(byte[] file) throws IOException {
        try (var paper = Loader.loadPDF(file)) {
            var text = new StringBuilder(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "));
            var names = paper.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null) {
                for (var attached : names.getEmbeddedFiles().getNames().values()) {
                    text.append(text(attached.getEmbeddedFile().toByteArray()));
                }
            }
            return text.toString();
        }
    }
}

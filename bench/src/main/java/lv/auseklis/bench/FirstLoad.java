package lv.auseklis.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// Everything that a page needs at the first visit, as it goes over the wire: the page, its style sheets, scripts,
/// images, icons, preloaded files, and every font that a style sheet names, needed or not.
final class FirstLoad {

    private static final Pattern LOADED = Pattern.compile(
            "<link rel=\"(?:icon|preload|stylesheet)\"[^>]*href=\"([^\"]+)\"|<(?:img|script)[^>]*src=\"([^\"]+)\"");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)");

    private final List<File> files = new ArrayList<>();
    private final Set<URI> seen = new LinkedHashSet<>();

    /// @param body bytes of the body as transferred, compressed or not
    /// @param headers bytes of the headers of the answer
    record File(String path, String encoding, long body, long headers) {}

    static FirstLoad of(URI page) throws IOException, InterruptedException {
        var load = new FirstLoad();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            load.add(page, client);
        }
        return load;
    }

    private void add(URI address, HttpClient client) throws IOException, InterruptedException {
        if (!seen.add(address)) {
            return;
        }
        var answer = client.send(Visitors.request(address), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s answered %d".formatted(address, answer.statusCode()));
        }
        var encoding = answer.headers().firstValue("content-encoding").orElse("");
        files.add(new File(address.getPath(), encoding, answer.body().length, headers(answer)));
        var type = answer.headers().firstValue("content-type").orElse("");
        if (type.startsWith("text/html")) {
            addAll(LOADED, text(answer.body(), encoding), address, client);
        } else if (type.startsWith("text/css")) {
            addAll(IN_STYLE, text(answer.body(), encoding), address, client);
        }
    }

    private void addAll(Pattern reference, String text, URI base, HttpClient client)
            throws IOException, InterruptedException {
        for (var found : reference.matcher(text).results().toList()) {
            var target = found.group(1) != null ? found.group(1) : found.group(2);
            if (!target.startsWith("data:")) {
                add(base.resolve(target), client);
            }
        }
    }

    private static String text(byte[] body, String encoding) throws IOException {
        if (!encoding.equals("gzip")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long headers(HttpResponse<?> answer) {
        return answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value + "\r\n"))
                .mapToLong(String::length)
                .sum();
    }

    long bytes() {
        return files.stream().mapToLong(file -> file.body() + file.headers()).sum();
    }

    Table table() {
        var table = new Table("file", "body", "headers", "compressed");
        for (var file : files) {
            table.row(
                    "`%s`".formatted(file.path()),
                    Figures.kilobytes(file.body()),
                    Figures.kilobytes(file.headers()),
                    file.encoding().isEmpty() ? "no" : file.encoding());
        }
        return table.row("all " + files.size(), sum(false), sum(true), "");
    }

    private String sum(boolean headers) {
        return Figures.kilobytes(
                files.stream().collect(Collectors.summingLong(file -> headers ? file.headers() : file.body())));
    }
}

package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.auseklis.access.Role;

/// The rows of `access/matrix.csv`, and what happens when every role and the public ask for them.
final class Matrix {

    private static final Set<Integer> SHUT = Set.of(401, 403, 404);
    private static final String PUBLIC = "public";

    /// A body of parts in which nothing is said of a document, written `MULTIPART` in the matrix.
    private static final String EMPTY_PARTS =
            "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n\r\n--x--\r\n";

    private final Visitor visitor;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Matrix(Visitor visitor) {
        this.visitor = visitor;
        cookies.put(PUBLIC, "");
        for (var role : Role.values()) {
            cookies.put(role.slug(), visitor.signedIn(role.slug()));
        }
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /// @param record whose record the address names; `-` where it names none that anybody owns
    /// @param may    who gets further than 401, 403 and 404
    /// @param sent   the body, empty where nothing is sent
    /// @param when   the setting with which the row holds; empty for the ordinary ones
    private record Row(String method, String route, String record, Set<String> may, String sent, String when) {

        String place() {
            return method + " " + route;
        }

        boolean isForPrograms() {
            return route.startsWith("/api/") || route.startsWith("/log/");
        }
    }

    /// Every method and route that has a row.
    Set<String> places() {
        return rows().stream().map(Row::place).collect(Collectors.toSet());
    }

    /// Who got in without being named, or was named and shut out.
    ///
    /// @param when the setting with which the program runs
    List<String> wrong(String when) {
        var records = new MatrixRecords(visitor, cookies);
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            for (var who : row.when().equals(when) ? cookies.keySet() : Set.<String>of()) {
                var status = status(row, records, who);
                var isIn = !SHUT.contains(status);
                if (isIn != row.may().contains(who) || status >= 500) {
                    wrong.add(row.place() + " (" + row.record() + ") " + row.sent() + ": " + who + " got " + status);
                }
            }
        }
        return wrong;
    }

    private int status(Row row, MatrixRecords records, String who) {
        var headers = new ArrayList<>(List.of("Content-Type", type(row)));
        if (!who.equals(PUBLIC) && row.isForPrograms()) {
            headers.addAll(List.of("Authorization", Visitor.basic(who)));
        } else if (!who.equals(PUBLIC)) {
            // Whoever signs out does so in another session.
            headers.addAll(
                    List.of("Cookie", row.route().endsWith("/sign-out") ? visitor.signedIn(who) : cookies.get(who)));
        }
        var address = records.address(row.route(), row.record());
        var body = records.body(row.sent(), row.record());
        return visitor.send(row.method(), address, body, headers.toArray(String[]::new))
                .status();
    }

    private static String type(Row row) {
        if (row.route().equals("/api/v1/seals")) {
            return "application/pdf";
        }
        if (row.sent().equals(EMPTY_PARTS)) {
            return "multipart/form-data; boundary=x";
        }
        return row.route().startsWith("/api/") ? "application/json" : Visitor.FORM;
    }

    private List<Row> rows() {
        try (var in = getClass().getResourceAsStream("/access/matrix.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(this::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(String line) {
        var parts = line.split(";");
        var place = parts[0].split(" ", 2);
        var sent = parts.length > 3 ? parts[3] : place[1].startsWith("/api/") && place[0].equals("POST") ? "{}" : "";
        return new Row(
                place[0],
                place[1],
                parts[1],
                who(parts[2]),
                sent.equals("MULTIPART") ? EMPTY_PARTS : sent,
                parts.length > 4 ? parts[4] : "");
    }

    private Set<String> who(String text) {
        return switch (text) {
            case "all" -> cookies.keySet();
            case "none" -> Set.of();
            case "signed-in" ->
                cookies.keySet().stream().filter(who -> !who.equals(PUBLIC)).collect(Collectors.toSet());
            default -> {
                var named = new TreeSet<>(Arrays.asList(text.split(" ")));
                assertThat(cookies.keySet()).containsAll(named);
                yield named;
            }
        };
    }
}

package lv.auseklis.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Answers of a site with a [SampleLog] at the addresses of docs/log-format.md, put before the real program's.
final class SampleSite {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SampleLog log;
    private final SampleMap map;
    /// Everything that the page asked for.
    final Set<String> asked = new HashSet<>();

    SampleSite(SampleLog log, SampleMap map) {
        this.log = log;
        this.map = map;
    }

    void standBefore(Page page) {
        page.route(Pattern.compile(".*/(log|api/v1/log)/.*"), this::answer);
    }

    void answer(Route route) {
        var uri = URI.create(route.request().url());
        asked.add(route.request().method() + " " + uri.getPath());
        var answer = answer(uri.getPath(), uri.getQuery() == null ? "" : uri.getQuery());
        route.fulfill(
                answer == null
                        ? new Route.FulfillOptions().setStatus(404)
                        : new Route.FulfillOptions().setBodyBytes(answer));
    }

    private byte[] answer(String path, String query) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        var numbers = NUMBER.matcher(query)
                .results()
                .map(n -> Integer.parseInt(n.group()))
                .toList();
        if (path.equals("/log/keys")) {
            return SampleLog.bytes(log.keys());
        } else if (path.equals("/log/checkpoint")) {
            return log.checkpoint(log.size());
        } else if (path.startsWith("/log/entry/")) {
            int index = Integer.parseInt(last.replace(".tlog-proof", ""));
            return index < log.size() ? log.tlogProof(index, log.size()) : null;
        } else if (path.startsWith("/log/entity/")) {
            return map == null ? null : log.mapProof(map, UUID.fromString(last.replace(".map-proof", "")), log.size());
        } else if (last.equals("consistency")) {
            return hashes(
                    "", SampleTree.consistency(numbers.get(0), log.leaves().subList(0, numbers.get(1))));
        } else if (last.equals("proof")) {
            var tree = log.leaves().subList(0, numbers.getFirst());
            var leaf = SampleLog.base64(SampleTree.leafHash(tree.getLast()));
            return hashes("\"leafHash\":\"" + leaf + "\",", SampleTree.inclusion(tree.size() - 1, tree));
        }
        return entries(numbers.get(0), numbers.get(1));
    }

    private static byte[] hashes(String before, List<byte[]> hashes) {
        return SampleLog.bytes("{" + before + "\"hashes\":["
                + hashes.stream()
                        .map(hash -> "\"" + SampleLog.base64(hash) + "\"")
                        .collect(Collectors.joining(","))
                + "]}");
    }

    private byte[] entries(int since, int limit) {
        return SampleLog.bytes(IntStream.range(since, Math.min(log.size(), since + limit))
                .mapToObj(i -> "{\"index\":" + i + ",\"leaf\":\""
                        + SampleLog.text(log.leaves().get(i))
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\"") + "\"}")
                .collect(Collectors.joining(",", "{\"size\":" + log.size() + ",\"entries\":[", "]}")));
    }
}

package lv.auseklis.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/// Clients that ask for one page again and again, each with a connection that it keeps, each as soon as it
/// has its answer.
/// @param clients how many
/// @param cookie of the session that they share; empty for the public
record Visitors(int clients, String cookie) {

    Visitors(int clients) {
        this(clients, "");
    }

    /// @param took of every request, from sending it to the last byte of the answer
    /// @param lasted of all together
    record Visit(Samples took, Duration lasted) {

        Visit and(Visit other) {
            return new Visit(took.and(other.took), lasted.plus(other.lasted));
        }

        double perSecond() {
            return took.count() * 1e9 / lasted.toNanos();
        }
    }

    /// @throws IllegalStateException if an answer is not 200
    Visit visit(URI page, Duration time) throws InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        var end = begin + time.toNanos();
        var samples = LongStream.builder();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Long>>> all = new ArrayList<>();
            for (var client = 0; client < clients; client++) {
                all.add(() -> one(page, end));
            }
            for (var done : threads.invokeAll(all)) {
                done.get().forEach(samples::add);
            }
        }
        return new Visit(new Samples(samples.build().toArray()), Duration.ofNanos(System.nanoTime() - begin));
    }

    private List<Long> one(URI page, long end) throws IOException, InterruptedException {
        var took = new ArrayList<Long>();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end) {
                var asked = System.nanoTime();
                var answer = client.send(signed(page), HttpResponse.BodyHandlers.ofByteArray());
                took.add(System.nanoTime() - asked);
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("%s answered %d".formatted(page, answer.statusCode()));
                }
            }
        }
        return took;
    }

    private HttpRequest signed(URI page) {
        return cookie.isEmpty()
                ? request(page)
                : HttpRequest.newBuilder(request(page), (name, value) -> true)
                        .header("Cookie", cookie)
                        .build();
    }

    /// As a browser asks: compressed where the server can.
    static HttpRequest request(URI page) {
        return HttpRequest.newBuilder(page)
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(30))
                .build();
    }
}

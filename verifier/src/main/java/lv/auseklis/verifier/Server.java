package lv.auseklis.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Files of a log under an address. Answers are bounded in size and time, and may be compressed.
public final class Server implements Material {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int SECONDS_TO_ANSWER = 60;
    private static final int GZIP_BYTES = 1024;
    private static final int ATTEMPTS = 3;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final String prefix;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /// @param prefix an address below which `checkpoint` lies
    public Server(String prefix) {
        this.prefix = prefix.endsWith("/") ? prefix : prefix + "/";
    }

    @Override
    public String name() {
        return prefix;
    }

    @Override
    public byte[] read(String path, int mostBytes) throws IOException {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "auseklis-verifier")
                .build();
        var answer = answer(request, mostBytes + mostBytes / 8 + GZIP_BYTES); // Hashes grow when compressed.
        if (answer.statusCode() == NOT_FOUND || answer.statusCode() == GONE) {
            return null;
        }
        if (answer.statusCode() != OK) {
            throw new IOException(prefix + path + " answers " + answer.statusCode());
        }
        boolean isZipped = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        var bytes = isZipped ? unzipped(answer.body(), path, mostBytes) : answer.body();
        if (bytes.length > mostBytes) {
            throw new Refused(path + " is longer than " + mostBytes + " bytes");
        }
        return bytes;
    }

    private URI uri(String path) throws IOException {
        try {
            return URI.create(prefix + path);
        } catch (IllegalArgumentException e) {
            throw new IOException("not an address: " + Shown.text(prefix + path), e);
        }
    }

    /// A server may close a connection just when it is used again, so one failure is none yet.
    private HttpResponse<byte[]> answer(HttpRequest request, int mostBytes) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return attempt(request, mostBytes);
            } catch (java.net.ConnectException e) {
                throw e;
            } catch (IOException e) {
                // Tried again.
            }
        }
        return attempt(request, mostBytes);
    }

    private HttpResponse<byte[]> attempt(HttpRequest request, int mostBytes) throws IOException {
        var answer = client.sendAsync(request, response -> new BoundedBody(mostBytes));
        try {
            return answer.get(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            if (e.getCause() instanceof java.net.ConnectException) {
                throw new java.net.ConnectException(request.uri() + " could not be reached");
            }
            throw new IOException(request.uri() + " could not be read: " + cause(e), e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException(request.uri() + " did not answer within " + SECONDS_TO_ANSWER + " seconds", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String cause(ExecutionException e) {
        var cause = e.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static byte[] unzipped(byte[] zipped, String path, int mostBytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readNBytes(mostBytes + 1);
        } catch (ZipException | java.io.EOFException e) {
            throw new IOException(path + " is not sound gzip", e);
        }
    }

    /// A server does not list its files.
    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>();
    }
}

package lv.auseklis.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes at most 1 MiB in the body of a request (413), or what a [LargeBody] says. A length announced beyond that is
/// refused before anything is read; a body without a length as soon as it passes the limit. What is too large even for
/// a [LargeBody] is read to its end, within bounds, and thrown away: browsers show an answer only after they sent all.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    static final int MOST_BYTES = 1 << 20;
    private static final int DRAINED = 10;

    private final ObjectProvider<LargeBody> places;

    /// Asked for only when a request comes: filters are made before anything else.
    BodyLimit(ObjectProvider<LargeBody> places) {
        this.places = places;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var place = places.stream().filter(large -> large.takes(request)).findFirst();
        var most = place.map(LargeBody::mostBytes).orElse((long) MOST_BYTES);
        var announced = request.getContentLengthLong();
        place.ifPresent(large -> request.setAttribute(LargeBody.class.getName(), large));
        if (announced > most && place.isPresent()) {
            drain(request, most * DRAINED);
        }
        if (announced > most || announced < 0 && place.isEmpty() && isMultipart(request)) {
            response.setHeader("Connection", "close");
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    /// Tomcat reads the parts of such a body itself, past the count.
    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static void drain(HttpServletRequest request, long most) throws IOException {
        if (request.getContentLengthLong() <= most) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long most;

        Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long most;
        private long read;

        Counted(ServletInputStream body, long most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = body.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw KnownProblems.ofStatus(HttpStatus.CONTENT_TOO_LARGE);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

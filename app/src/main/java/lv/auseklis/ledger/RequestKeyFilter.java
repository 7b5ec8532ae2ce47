package lv.auseklis.ledger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import lv.auseklis.access.Actor;
import lv.auseklis.access.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The header `Idempotency-Key` of a request that changes something. A request that was carried out already is
/// answered with 303 to its entry and changes nothing.
@Component
@Order(0)
class RequestKeyFilter extends OncePerRequestFilter {

    private final ObjectProvider<JdbcRequests> requests;

    /// @param requests not asked for before a request comes: filters are made before the database is ready
    RequestKeyFilter(ObjectProvider<JdbcRequests> requests) {
        this.requests = requests;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(RequestKey.HEADER) == null
                || !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var account = SignedIn.actor().map(Actor::account).orElse("");
        var key = RequestKey.of(account, request.getHeader(RequestKey.HEADER));
        if (key.isEmpty()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        var done = requests.getObject().findEntry(key.get());
        if (done.isPresent()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", "/api/v1/log/entries/" + done.getAsLong());
            return;
        }
        proceed(key.get(), request, response, chain);
    }

    private static void proceed(
            RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            key.<RequestKey, ServletException>with(() -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return key;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

package lv.auseklis.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// The actor of the current request, and the beginning and end of a session.
public final class SignedIn {

    private SignedIn() {}

    public static Optional<Actor> actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /// Whether somebody is signed in who holds the grant.
    public static boolean may(Grant grant) {
        return actor().filter(actor -> actor.may(grant)).isPresent();
    }

    /// The actor where that is somebody who holds the grant.
    ///
    /// @throws Forbidden where it is not
    public static Actor holding(Grant grant) {
        return actor().filter(actor -> actor.may(grant)).orElseThrow(() -> new Forbidden(grant));
    }

    /// Begins a session under a new session id.
    public static void begin(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(actor));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    public static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Authentication authentication(Actor actor) {
        return new UsernamePasswordAuthenticationToken(
                actor,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name())));
    }
}

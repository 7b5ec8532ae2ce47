package lv.auseklis.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/// The accounts `ROLE:demo` of HTTP Basic, one for each role. Exists only in demonstration mode.
class DemonstrationAccounts implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication authentication) {
        if (!"demo".equals(authentication.getCredentials())) {
            throw new BadCredentialsException("wrong password");
        }
        return Role.parse(authentication.getName())
                .map(role -> SignedIn.authentication(new Actor(role, "demo-" + role.slug())))
                .orElseThrow(() -> new BadCredentialsException("unknown role"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

package lv.auseklis.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The doors: programs under `/api` and `/log` without session, people with one cookie after they sign in
/// and none before. Reading is public; what an act may do is decided by the act ([Requires]), not by its
/// address.
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';" + " object-src 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Demonstration demonstration) {
        frame(http)
                .securityMatcher("/api/**", "/log/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (demonstration.on()) {
            AuthenticationProvider provider = new DemonstrationAccounts();
            http.addFilterBefore(
                    new BasicAuthenticationFilter(
                            new ProviderManager(provider), (request, response, e) -> response.sendError(401)),
                    org.springframework.security.web.authentication.AnonymousAuthenticationFilter.class);
        }
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http) {
        return frame(http).build();
    }

    private static HttpSecurity frame(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SameSiteFilter(), org.springframework.security.web.header.HeaderWriterFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), browsing-topics=()")));
    }
}

package lv.auseklis.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The beginning of every absolute address we print: `auseklis.base-url` where it is set (production),
/// else the host that was asked. No slash at the end.
@Component
public class BaseUrl {

    private final String configured;

    BaseUrl(@Value("${auseklis.base-url:}") String configured) {
        this.configured = withoutSlash(configured);
    }

    /// The address without a slash at its end.
    public static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /// The same for the request at hand.
    ///
    /// @throws IllegalStateException where none is configured and there is no request
    public String ofRequest() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured;
    }

    public String of(HttpServletRequest request) {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : configured;
    }
}

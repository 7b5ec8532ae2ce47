package lv.auseklis.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import lv.auseklis.datatypes.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Who asks, as far as the request tells: the language (the path first, then `Accept-Language`, then
/// Latvian for pages and English for programs) and whether a program or a person reads the answer.
public record Reader(Language language, boolean program) {

    public static Reader of(HttpServletRequest request) {
        var path = originalPath(request);
        var program = isProgram(request, path);
        return new Reader(language(request, path, program), program);
    }

    /// The path first asked for, also when the container has forwarded the request to its error page.
    static String originalPath(HttpServletRequest request) {
        return request.getAttribute("jakarta.servlet.error.request_uri") instanceof String uri
                ? uri
                : request.getRequestURI();
    }

    private static boolean isProgram(HttpServletRequest request, String path) {
        if (path.startsWith("/api/") || path.equals("/api") || path.matches(".*\\.(json|jsonld|csv|xml)$")) {
            return true;
        }
        try {
            var accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
            return accepted.stream().noneMatch(type -> type.includes(MediaType.TEXT_HTML))
                    && accepted.stream().anyMatch(type -> type.getSubtype().endsWith("json"));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static Language language(HttpServletRequest request, String path, boolean program) {
        if (path.equals("/lv") || path.startsWith("/lv/")) {
            return Language.LV;
        }
        if (path.equals("/en") || path.startsWith("/en/")) {
            return Language.EN;
        }
        return accepted(request, program ? Language.EN : Language.LV);
    }

    private static Language accepted(HttpServletRequest request, Language otherwise) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return otherwise;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(header), List.of("lv", "en"));
            return tag == null ? otherwise : Language.parse(tag).orElse(otherwise);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}

package lv.auseklis.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;

/// The texts that somebody wrote into a form whose sending ended on an error page.
final class TypedTexts {

    private static final int SHORTEST = 20;
    private static final int MOST = 30;

    private TypedTexts() {}

    /// What has several words and at least twenty characters, at most thirty of them: the rest is quickly typed anew,
    /// or chosen. Empty where the body was not read, or the request was turned away before any page saw it.
    static List<String> of(HttpServletRequest request, HttpStatus status) {
        var type = request.getContentType();
        var isRead = request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && status != HttpStatus.CONTENT_TOO_LARGE
                && status != HttpStatus.BAD_REQUEST;
        return !isRead
                ? List.of()
                : request.getParameterMap().values().stream()
                        .flatMap(Arrays::stream)
                        .map(String::strip)
                        .filter(text -> text.length() >= SHORTEST && text.contains(" "))
                        .limit(MOST)
                        .toList();
    }
}

package lv.auseklis.transparency;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Where whoever was handed an extract or a proof checks it: in the own browser, by `static/assets/verify/page.js`.
/// The server gives the words and what is public of the log; it sees no file.
@RestController
class VerifyPage {

    private static final Address ADDRESS = new Address("/lv/parbaude", "/en/verify");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Pages pages;

    VerifyPage(Pages pages) {
        this.pages = pages;
    }

    /// @param entry the index to begin with; null if none was asked for
    /// @param words everything that the script says, as JSON
    record View(@Nullable Long entry, String words) {}

    @GetMapping({"/lv/parbaude", "/en/verify"})
    ResponseEntity<String> verify(@RequestParam(required = false) @Nullable Long entry, Language language) {
        var words = pages.words(language);
        var page = pages.page(
                        language, entry == null ? ADDRESS : ADDRESS.then("?entry=" + entry), words.t("verify.title"))
                .in(Section.LOG)
                .under(words.t("log.title"), Section.LOG.address())
                .described(words.t("verify.description"));
        return pages.show("transparency/verify.jte", page, new View(entry, JSON.writeValueAsString(said(words))));
    }

    private static Map<String, Map<String, String>> said(Words words) {
        var said = new TreeMap<String, Map<String, String>>();
        said.put("check", words.under("check."));
        said.put("act", words.under("act."));
        said.put("register", words.under("register."));
        said.put("field", words.under("field."));
        said.put(
                "role",
                Arrays.stream(Role.values()).collect(Collectors.toMap(Role::name, role -> words.t(role.title()))));
        return said;
    }
}

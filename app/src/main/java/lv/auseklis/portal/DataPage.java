package lv.auseklis.portal;

import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// How programs and spreadsheets get at everything public.
@RestController
class DataPage {

    private final Pages pages;

    DataPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping({"/lv/dati", "/en/data"})
    ResponseEntity<String> data(Language language) {
        var words = pages.words(language);
        var page = pages.page(language, Section.DATA.address(), words.t("data.title"))
                .in(Section.DATA)
                .described(words.t("data.description"));
        return pages.show("portal/data.jte", page, "data");
    }
}

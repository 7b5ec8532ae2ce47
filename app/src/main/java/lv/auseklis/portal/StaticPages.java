package lv.auseklis.portal;

import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Pages that only explain: about the system, accessibility, personal data, data and programming interfaces.
@RestController
class StaticPages {

    private final Pages pages;

    StaticPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping({"/lv/par", "/en/about"})
    ResponseEntity<String> about(Language language) {
        return show("about", new Address("/lv/par", "/en/about"), language);
    }

    @GetMapping({"/lv/pieklustamiba", "/en/accessibility"})
    ResponseEntity<String> accessibility(Language language) {
        return show("accessibility", new Address("/lv/pieklustamiba", "/en/accessibility"), language);
    }

    @GetMapping({"/lv/personas-dati", "/en/privacy"})
    ResponseEntity<String> privacy(Language language) {
        return show("privacy", new Address("/lv/personas-dati", "/en/privacy"), language);
    }

    private ResponseEntity<String> show(String name, Address address, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, address, words.t(name + ".title"));
        return pages.show("portal/text.jte", page, name);
    }
}

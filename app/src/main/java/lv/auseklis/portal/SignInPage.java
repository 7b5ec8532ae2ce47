package lv.auseklis.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.Role;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Demonstration sign-in: one card for each role. Does not exist outside demonstration mode.
@RestController
class SignInPage {

    private static final Address ADDRESS = new Address("/lv/pieslegties", "/en/sign-in");

    private final Pages pages;
    private final Demonstration demonstration;

    SignInPage(Pages pages, Demonstration demonstration) {
        this.pages = pages;
        this.demonstration = demonstration;
    }

    record View(List<Role> roles) {}

    @GetMapping({"/lv/pieslegties", "/en/sign-in"})
    ResponseEntity<String> cards(Language language) {
        onlyInDemonstration();
        var page = pages.page(language, ADDRESS, pages.words(language).t("sign-in.title"))
                .unlisted();
        return pages.show("portal/sign-in.jte", page, new View(List.of(Role.values())));
    }

    @PostMapping({"/lv/pieslegties", "/en/sign-in"})
    ResponseEntity<Void> signIn(
            @RequestParam String role, Language language, HttpServletRequest request, HttpServletResponse response) {
        onlyInDemonstration();
        var chosen = Role.parse(role)
                .orElseThrow(() -> Problem.unreadable(new Bilingual("Tādas lomas nav.", "There is no such role.")));
        SignedIn.begin(new Actor(chosen, "demo-" + chosen.slug()), request, response);
        return home(language);
    }

    @PostMapping({"/lv/iziet", "/en/sign-out"})
    ResponseEntity<Void> signOut(Language language, HttpServletRequest request) {
        SignedIn.end(request);
        return home(language);
    }

    private static ResponseEntity<Void> home(Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", Address.HOME.in(language))
                .build();
    }

    private void onlyInDemonstration() {
        if (!demonstration.on()) {
            throw Problem.missing(new Bilingual(
                    "Demonstrācijas pieslēgšanās ir izslēgta.", "Demonstration sign-in is switched off."));
        }
    }
}

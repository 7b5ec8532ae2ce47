package lv.auseklis.registration;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// The documents behind the entry of an institution, for everybody (Section 27(2)): of each its kind and dates. The
/// document itself is there only if an official opened it; the applicant's own words and names of files never are.
@RestController
class InstitutionDocumentsPage {

    private final Registrations registrations;
    private final JdbcFiledDocuments documents;
    private final Downloads downloads;
    private final Pages pages;

    InstitutionDocumentsPage(
            Registrations registrations, JdbcFiledDocuments documents, Downloads downloads, Pages pages) {
        this.registrations = registrations;
        this.documents = documents;
        this.downloads = downloads;
        this.pages = pages;
    }

    record View(Registration registration, List<FiledDocument> documents) {}

    @GetMapping({
        "/lv/institucijas/{number:[A-Za-z0-9-]+}/dokumenti",
        "/en/institutions/{number:[A-Za-z0-9-]+}/documents"
    })
    ResponseEntity<String> list(@PathVariable String number, Language language) {
        var registration = RegisterNumber.parse(number)
                .flatMap(registrations::findByNumber)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Reģistrā nav institūcijas ar šādu numuru. Meklējiet to pēc nosaukuma.",
                        "The Register has no institution with this number. Search for it by name.")));
        var words = pages.words(language);
        var address = Section.INSTITUTIONS.address().then("/" + registration.number());
        var name = registration.latest().particulars().name().in(language);
        var page = pages.page(language, address.then("/dokumenti", "/documents"), words.t("documents.of", name))
                .in(Section.INSTITUTIONS)
                .under(words.t("institutions.title"), Section.INSTITUTIONS.address())
                .under(name, address);
        var filed = documents.listFiled(registration.organisation().value());
        return pages.show("registration/public.jte", page, new View(registration, filed));
    }

    /// A document that an official opened to everybody; the address is the same in every language.
    @GetMapping("/documents/{document:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    ResponseEntity<Resource> one(@PathVariable String document, WebRequest request) {
        var found = Sent.id(document)
                .flatMap(documents::find)
                .filter(FiledDocument::open)
                .orElseThrow(DocumentsPage::missing);
        return downloads.send(found, found.publicName(), request);
    }
}

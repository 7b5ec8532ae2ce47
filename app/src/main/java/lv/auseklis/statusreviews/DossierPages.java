package lv.auseklis.statusreviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Page;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Makes the pages of the template, which everybody reads, and of the file with its items, which only those who keep
/// the record see before it is given.
@Component
class DossierPages {

    static final Address TEMPLATE = ReviewsPage.REVIEWS.then("/veidne", "/template");

    private final CernDoor door;
    private final ReviewBook book;
    private final ReviewDossiers dossiers;
    private final JdbcReviewDossiers table;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    DossierPages(
            CernDoor door,
            ReviewBook book,
            ReviewDossiers dossiers,
            JdbcReviewDossiers table,
            Rulebook rulebook,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.book = book;
        this.dossiers = dossiers;
        this.table = table;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    record TemplateView(List<TemplateItem> items, boolean keeps, Sheet sheet) {}

    record DossierView(Dossier dossier, Inquiry.Answered complete, Rulebook rulebook) {}

    /// @param overtaken what somebody saved meanwhile; null where nobody did
    record ItemView(
            Dossier dossier,
            Dossier.Part part,
            Sheet sheet,
            @Nullable ItemText overtaken) {

        /// What stands in a box: what was typed, else what was saved.
        String box(String name) {
            if (!sheet.act().isEmpty() && sheet.typed().containsKey(name)) {
                return sheet.typed().get(name);
            }
            var text = part.text();
            return text == null
                    ? ""
                    : switch (name) {
                        case "text.lv" -> text.lv();
                        case "text.en" -> text.en();
                        case "responsible" -> text.responsible();
                        default -> text.state().name();
                    };
        }
    }

    ResponseEntity<String> template(HttpStatus status, Sheet sheet, Language language) {
        var agreement = door.agreement(Agreement.LATVIA);
        var page = page(language, TEMPLATE, pages.words(language).t("statusreviews.template"))
                .described(pages.words(language).t("statusreviews.template-lead"));
        var items = table.listItems(agreement.id(), Long.MAX_VALUE);
        return pages.show(status, "statusreviews/template.jte", page, new TemplateView(items, CernDoor.keeps(), sheet));
    }

    ResponseEntity<String> dossier(String review, Language language) {
        CernDoor.keeper();
        var dossier = found(review);
        var page = page(
                        language,
                        address(dossier.review()),
                        pages.words(language).t("statusreviews.dossier"))
                .unlisted();
        var complete = dossiers.ask(dossier, LocalDate.now(clock));
        return pages.show("statusreviews/dossier.jte", page, new DossierView(dossier, complete, rulebook));
    }

    ResponseEntity<String> item(
            HttpStatus status,
            String review,
            String item,
            Sheet sheet,
            @Nullable ItemText overtaken,
            Language language) {
        CernDoor.keeper();
        var dossier = found(review);
        var part = part(dossier, item);
        var words = pages.words(language);
        var page = page(
                        language,
                        address(dossier.review(), part),
                        words.t(part.item().title()))
                .under(words.t("statusreviews.dossier"), address(dossier.review()))
                .unlisted();
        return pages.show(status, "statusreviews/item.jte", page, new ItemView(dossier, part, sheet, overtaken));
    }

    private Page page(Language language, Address address, String title) {
        var words = pages.words(language);
        return pages.page(language, address, title)
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("statusreviews.title"), ReviewsPage.REVIEWS);
    }

    /// @throws lv.auseklis.pages.Problem 404 where there is no such review
    Dossier found(String review) {
        return dossiers.of(book.standing(Sent.id(review).orElseThrow(ReviewBook::missing)));
    }

    /// @throws lv.auseklis.pages.Problem 404 where the file has no such item
    static Dossier.Part part(Dossier dossier, String item) {
        return Sent.id(item).flatMap(dossier::find).orElseThrow(DossierFiles::missing);
    }

    static Address address(Review review) {
        return ReviewsPage.REVIEWS.then("/" + review.id()).then("/lieta", "/dossier");
    }

    static Address address(Review review, Dossier.Part part) {
        return address(review).then("/" + part.item().item());
    }
}

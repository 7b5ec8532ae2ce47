package lv.auseklis.opportunities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Notices are sent, read and shown as they were understood; then they are imported, or not. And what is recorded of a
/// notice.
@RestController
class OpportunityForms {

    static final Address IMPORT = OpportunitiesPages.NOTICES.then("/imports", "/import");

    private final NoticeCheck check;
    private final ImportNotices load;
    private final OpportunityActs acts;
    private final OpportunitiesPages notices;
    private final Reading reading;
    private final Pages pages;
    private final Clock clock;

    OpportunityForms(
            NoticeCheck check,
            ImportNotices load,
            OpportunityActs acts,
            OpportunitiesPages notices,
            Reading reading,
            Pages pages,
            Clock clock) {
        this.check = check;
        this.load = load;
        this.acts = acts;
        this.notices = notices;
        this.reading = reading;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param understood null before anything was sent
    record ImportView(String content, String source, NoticeCheck.@Nullable Checked understood, Sheet sheet) {}

    @GetMapping({"/lv/cern/iespejas/imports", "/en/cern/opportunities/import"})
    ResponseEntity<String> form(Language language) {
        SignedIn.holding(Grant.KEEP_OPPORTUNITIES);
        return show(HttpStatus.OK, "", "", null, List.of(), language);
    }

    @PostMapping({"/lv/cern/iespejas/imports", "/en/cern/opportunities/import"})
    ResponseEntity<String> load(
            @RequestParam(defaultValue = "") String content,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String act,
            Language language) {
        var actor = SignedIn.holding(Grant.KEEP_OPPORTUNITIES);
        var text = Sent.storable(content);
        var from = Sent.storable(source);
        if (act.equals("import")) {
            switch (load.load(new ImportNotices.Command(text, from), actor, today())) {
                case Outcome.Done done -> {
                    return to(OpportunitiesPages.NOTICES, language);
                }
                case Outcome.Refused refused -> {
                    return show(HttpStatus.UNPROCESSABLE_CONTENT, text, from, null, refused.reasons(), language);
                }
            }
        }
        var checked = check.check(text, today());
        var status = checked.reasons().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return show(status, text, from, checked, checked.reasons(), language);
    }

    private ResponseEntity<String> show(
            HttpStatus status,
            String content,
            String source,
            NoticeCheck.@Nullable Checked understood,
            List<Bilingual> reasons,
            Language language) {
        var words = pages.words(language);
        var page = pages.page(language, IMPORT, words.t("opportunities.import"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("opportunities.title"), OpportunitiesPages.NOTICES)
                .unlisted();
        var view = new ImportView(content, source, understood, new Sheet("import", Map.of(), reasons));
        return pages.show(status, "opportunities/import.jte", page, view);
    }

    @PostMapping({
        "/lv/cern/iespejas/{notice:[0-9a-f-]{36}}/darbiba",
        "/en/cern/opportunities/{notice:[0-9a-f-]{36}}/act"
    })
    ResponseEntity<String> act(
            @PathVariable String notice,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String act,
            Language language) {
        var actor = OpportunityActs.actor(act);
        var reader = reading.reader();
        var found = notices.seen(notice, reader);
        var typed = Sent.storable(sent);
        return switch (acts.act(act, found.id(), typed, actor, today())) {
            case Outcome.Refused refused ->
                notices.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        found,
                        reader,
                        new Sheet(act, typed, refused.reasons()),
                        language);
            case Outcome.Done done -> to(OpportunitiesPages.address(found.id()), language);
        };
    }

    private static ResponseEntity<String> to(Address address, Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address.in(language))
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

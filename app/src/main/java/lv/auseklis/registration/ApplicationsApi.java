package lv.auseklis.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Applicant;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Applications of applicants, for programs: the same drafts and acts as on the page, with the same
/// names of fields.
@RestController
class ApplicationsApi {

    private final ApplicationPage page;
    private final Drafts drafts;
    private final ApplicationActs acts;
    private final ApplicationViews views;
    private final Clock clock;

    ApplicationsApi(ApplicationPage page, Drafts drafts, ApplicationActs acts, ApplicationViews views, Clock clock) {
        this.page = page;
        this.drafts = drafts;
        this.acts = acts;
        this.views = views;
        this.clock = clock;
    }

    /// @param kind the code of one of the four kinds of applicant, Section 28(2)-(5)
    record Beginning(
            @Schema(example = "institute") @Nullable String kind) {}

    /// @param version the one that was read; another means that somebody saved meanwhile
    /// @param typed   all that stands in the form afterwards, by the names of its boxes
    record Writing(
            @Schema(example = "0") int version, @Nullable Map<String, @Nullable String> typed) {}

    /// @param entry the index of the entry in the log
    record StepView(long entry) {}

    @PostMapping("/api/v1/applications")
    @Operation(description = "Begins a draft, which only its applicant sees and which has no legal effect.")
    ApplicationViews.ApplicationView begin(@RequestBody Beginning body) {
        var actor = ApplicationPage.actor();
        Drafts.needGrant(actor);
        var kind = body.kind() == null ? "" : body.kind();
        var chosen = Applicant.find(kind)
                .orElseThrow(() -> Problem.unprocessable(List.of(new Flaw(
                        "/kind",
                        new Bilingual(
                                "tāda iesniedzēja veida nav (28. panta otrā līdz piektā daļa)",
                                "there is no such kind of applicant (Section 28(2)-(5))")))));
        return views.of(page.found(drafts.begin(chosen, actor).toString(), actor), actor);
    }

    @GetMapping("/api/v1/applications/{application}")
    @Operation(description = "One application: for its applicant always, for officials once it was submitted.")
    ApplicationViews.ApplicationView one(@PathVariable String application) {
        var actor = ApplicationPage.actor();
        return views.of(page.found(application, actor), actor);
    }

    @PutMapping("/api/v1/applications/{application}")
    @Operation(
            description = "Saves what stands in the form while it is with the applicant. Answers 409 where"
                    + " `version` is not the latest or the application is with the official; nothing is overwritten.")
    ApplicationViews.ApplicationView save(@PathVariable String application, @RequestBody Writing body) {
        var actor = ApplicationPage.actor();
        var found = page.own(application, actor);
        if (!drafts.save(found.id(), body.version(), typed(body), actor)) {
            throw overtaken(found.version())
                    .with(Map.of("sent", body, "stands", views.of(page.found(application, actor), actor)));
        }
        return views.of(page.found(application, actor), actor);
    }

    @PostMapping("/api/v1/applications/{application}/submission")
    @Operation(description = "Files the application (Section 29(1)); from this day the terms of Section 30(1) run.")
    StepView submit(@PathVariable String application) {
        return carriedOut("submit", application);
    }

    @PostMapping("/api/v1/applications/{application}/answer")
    @Operation(description = "Answers a deferral with what stands in the form now (Section 30(2)).")
    StepView answer(@PathVariable String application) {
        return carriedOut("answer", application);
    }

    @PostMapping("/api/v1/applications/{application}/withdrawal")
    @Operation(description = "Withdraws the application before a decision was taken on it.")
    StepView withdraw(@PathVariable String application) {
        return carriedOut("withdraw", application);
    }

    private StepView carriedOut(String act, String application) {
        var actor = ApplicationPage.actor();
        var found = page.own(application, actor);
        return switch (acts.applicant(act, found.id(), actor, LocalDate.now(clock))) {
            case Refused(List<Bilingual> reasons) -> throw Problem.refused(reasons);
            case Outcome.Done done -> new StepView(done.entry());
            case Outcome.Entered entered -> new StepView(entered.entry());
            case Outcome.Overtaken overtaken -> throw decidedMeanwhile();
        };
    }

    /// 409: somebody else did something about it meanwhile.
    static Problem decidedMeanwhile() {
        return new Problem(
                HttpStatus.CONFLICT,
                "overtaken",
                new Bilingual("Lieta mainījusies", "The case has changed"),
                new Bilingual(
                        "Ar šo iesniegumu kāds tikmēr ir kaut ko darījis; nekas nav pārrakstīts. Izlasiet to no jauna.",
                        "Somebody has done something about the application meanwhile; nothing was overwritten. Read it"
                                + " anew."),
                List.of());
    }

    private static Problem overtaken(int version) {
        return new Problem(
                HttpStatus.CONFLICT,
                "overtaken",
                new Bilingual("Iesniegums mainījies", "The application has changed"),
                new Bilingual(
                        "Jaunākā versija ir " + version
                                + ", vai iesniegums ir pie amatpersonas; nekas nav pārrakstīts.",
                        "The latest version is " + version
                                + ", or the application is with the official; nothing was overwritten."),
                List.of());
    }

    /// What is to stand in boxes that a form has; every name that is none is told.
    private static Map<String, String> typed(Writing body) {
        var sent = new TreeMap<String, String>();
        var flaws = new ArrayList<Flaw>();
        (body.typed() == null ? Map.<String, @Nullable String>of() : body.typed()).forEach((name, text) -> {
            if (!ApplicationForms.isBox(name)) {
                flaws.add(new Flaw(
                        "/typed", new Bilingual("nav tāda lauka: " + name, "there is no such field: " + name)));
            } else if (text != null) {
                sent.put(name, text);
            }
        });
        if (!flaws.isEmpty()) {
            throw Problem.unprocessable(flaws);
        }
        return ApplicationForms.typed(sent);
    }
}

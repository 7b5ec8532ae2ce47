package lv.auseklis.papers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.Sha256;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Papers for programs: the same questions as on the page, free of charge (Section 27(2)).
@RestController
class IssuingApi {

    private final PaperQuestions questions;
    private final Issuing issuing;
    private final BaseUrl baseUrl;

    IssuingApi(PaperQuestions questions, Issuing issuing, BaseUrl baseUrl) {
        this.questions = questions;
        this.issuing = issuing;
        this.baseUrl = baseUrl;
    }

    /// @param institution the number in the Register; not for `absence` and `copy`
    /// @param day         for `statement` the day about which (today where there is none), for `unamended` the day
    ///                    since when
    /// @param term        for `absence`: the name, number or identifier
    /// @param document    for `copy`: the id of a filed document that is open to everybody
    record Question(
            @Schema(example = "extract") @Nullable String kind,
            @Schema(example = "ZI-0003") @Nullable String institution,
            @Schema(example = "2019-03-12") @Nullable String day,
            @Nullable String term,
            @Nullable String document) {

        PaperQuestions.Typed typed() {
            return new PaperQuestions.Typed(text(kind), text(institution), text(day), text(term), text(document));
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent;
        }
    }

    /// @param code   without which nobody but officials sees the paper
    /// @param digest SHA-256 of the file
    /// @param entry  the index in the log of the entry about the issuing
    /// @param page   the address of how the paper stands
    /// @param file   the address of the sealed PDF
    record IssuedView(
            String number,
            String code,
            String kind,
            LocalDate day,
            Sha256 digest,
            long entry,
            String page,
            String file) {}

    @PostMapping("/api/v1/papers")
    @Operation(
            description = "Issues a sealed paper: `extract`, `statement`, `unamended` (not amended since a day),"
                    + " `absence` (no such entry), `copy` (of a filed document); officials also `certificate`. The"
                    + " same question about an unchanged entry gets the same paper.")
    IssuedView issue(@RequestBody Question question) {
        var actor = SignedIn.actor().orElse(null);
        var flaws = new ArrayList<Flaw>();
        var asked = questions.read(question.typed(), actor, flaws);
        if (asked == null) {
            throw Problem.unprocessable(flaws);
        }
        return switch (issuing.issue(asked, actor, baseUrl.ofRequest())) {
            case Outcome.Issued(Paper paper) -> view(paper);
            case Outcome.Refused(List<Bilingual> reasons) -> throw Problem.refused(reasons);
            case Outcome.Overtaken() -> throw new IllegalStateException("Issuing tries again by itself");
        };
    }

    private IssuedView view(Paper paper) {
        var base = baseUrl.ofRequest();
        var file = base + "/papers/" + paper.number() + ".pdf?code=" + paper.code();
        return new IssuedView(
                paper.number(),
                paper.code().toString(),
                paper.kind().slug(),
                paper.day(),
                paper.digest(),
                paper.entry(),
                base + PaperPage.address(paper).en(),
                file);
    }
}

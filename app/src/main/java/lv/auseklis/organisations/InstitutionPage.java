package lv.auseklis.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Page;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.transparency.Proved;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One institution, about a day as known on a day.
@RestController
class InstitutionPage {

    private final InstitutionLookup lookup;
    private final Registrations registrations;
    private final JdbcBases bases;
    private final ClosedFields closedFields;
    private final Rulebook rulebook;
    private final Proved proved;
    private final Pages pages;
    private final Clock clock;

    InstitutionPage(
            InstitutionLookup lookup,
            Registrations registrations,
            JdbcBases bases,
            ClosedFields closedFields,
            Rulebook rulebook,
            Proved proved,
            Pages pages,
            Clock clock) {
        this.lookup = lookup;
        this.registrations = registrations;
        this.bases = bases;
        this.closedFields = closedFields;
        this.rulebook = rulebook;
        this.proved = proved;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param statement what held on the day asked about; null if the institution was not in the Register
    /// as far as known
    /// @param facts     what of the statement the public reads
    /// @param differing the fields in which today's view differs
    /// @param corrections what was corrected about the day, as known today
    /// @param ground    the rule that the removal rests on; null while registered and where none was kept
    /// @param proof     the checkpoint that covers the statement's entry; empty for about a second after
    /// the act
    record View(
            Registration registration,
            @Nullable Statement statement,
            @Nullable Particulars facts,
            Closed closed,
            Moment moment,
            List<Difference> differing,
            List<Correction> corrections,
            List<HistoryItem> history,
            @Nullable Registration successor,
            @Nullable LegalRule ground,
            Optional<Proved.Proof> proof) {}

    @GetMapping({"/lv/institucijas/{number:[A-Za-z0-9-]+}", "/en/institutions/{number:[A-Za-z0-9-]+}"})
    ResponseEntity<String> institution(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var registration = lookup.registration(number);
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        var statement = registration.about(moment.asOf(), moment.knownBefore()).orElse(null);
        var page = page(registration, moment, statement, language);
        return pages.show("organisations/institution.jte", page, view(registration, moment, statement, page));
    }

    private Page page(Registration registration, Moment moment, @Nullable Statement statement, Language language) {
        var shown = statement == null ? registration.latest() : statement;
        var words = pages.words(language);
        var address = Section.INSTITUTIONS.address().then("/" + registration.number());
        var page = pages.page(
                        language,
                        address.then(moment.query()),
                        shown.particulars().name().in(language))
                .in(Section.INSTITUTIONS)
                .under(words.t("institutions.title"), Section.INSTITUTIONS.address())
                .described(words.t(
                        "institution.description",
                        shown.particulars().name().in(language),
                        shown.particulars().legalForm().label().in(language),
                        shown.particulars().city()));
        for (var twin : Twins.ALL) {
            page.twin(twin.suffix(), twin.mediaType(), address.in(language) + "." + twin.suffix() + moment.query());
        }
        return page;
    }

    private View view(Registration registration, Moment moment, @Nullable Statement statement, Page page) {
        var now = registration.about(moment.today()).orElse(null);
        var successor = statement == null ? null : statement.successor();
        var words = page.words();
        var closed = closedFields.closed(registration.organisation(), moment.today());
        return new View(
                registration,
                statement,
                statement == null ? null : closed.shown(statement.particulars(), words::t),
                closed,
                moment,
                statement == null || now == null
                        ? List.of()
                        : Difference.withoutClosed(Difference.between(statement, now, words), closed, words),
                Correction.listOf(registration, moment.asOf(), closed, words),
                HistoryItem.of(
                        registration, bases.mapOf(registration.organisation()), closed, moment.knownBefore(), words),
                successor == null ? null : registrations.find(successor).orElse(null),
                statement == null || statement.status() == Status.REGISTERED ? null : ground(registration),
                statement == null ? Optional.empty() : proved.find(statement.entry()));
    }

    private @Nullable LegalRule ground(Registration registration) {
        return registrations
                .findGround(registration.organisation())
                .flatMap(rulebook::find)
                .orElse(null);
    }
}

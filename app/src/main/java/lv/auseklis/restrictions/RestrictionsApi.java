package lv.auseklis.restrictions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.InstitutionLookup;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Restrictions for programs of the office: the same acts as on the page. What is in force, everybody reads with the
/// institution.
@RestController
class RestrictionsApi {

    private final InstitutionLookup institutions;
    private final Restrictions restrictions;
    private final RestrictData restrictData;
    private final LiftRestriction liftRestriction;
    private final Clock clock;

    RestrictionsApi(
            InstitutionLookup institutions,
            Restrictions restrictions,
            RestrictData restrictData,
            LiftRestriction liftRestriction,
            Clock clock) {
        this.institutions = institutions;
        this.restrictions = restrictions;
        this.restrictData = restrictData;
        this.liftRestriction = liftRestriction;
        this.clock = clock;
    }

    /// @param until    the last day; null if only another decision ends it
    /// @param inForce  whether the public is kept from reading the field today
    /// @param liftedBy the entry of the log by which another decision ended it; null while none did
    record RestrictionView(
            long entry,
            String field,
            String decision,
            LocalDate decided,
            Bilingual basis,
            @Nullable LocalDate until,
            boolean inForce,
            @Nullable Long liftedBy) {}

    /// @param field         `founder`, `head`, `phone`, `email` or `otherFacts`
    /// @param basis         the code of a legal basis: open point P-26
    /// @param naturalPerson for the founder: that he or she is one
    record Closing(
            @Nullable String field,
            @Nullable String decision,
            @Nullable String decided,
            @Nullable String basis,
            @Nullable String until,
            @Nullable Boolean naturalPerson) {}

    record Opening(@Nullable String decision, @Nullable String decided) {}

    /// @param entry the index of the entry in the log
    record RestrictionDone(long entry) {}

    @GetMapping("/api/v1/institutions/{number}/restrictions")
    List<RestrictionView> list(@PathVariable String number) {
        RestrictionsPage.official();
        var today = LocalDate.now(clock);
        return restrictions.listOf(institutions.registration(number).organisation()).stream()
                .map(restriction -> view(restriction, today))
                .toList();
    }

    private static RestrictionView view(Restriction restriction, LocalDate today) {
        var lifting = restriction.lifting();
        return new RestrictionView(
                restriction.entry(),
                restriction.field().field(),
                restriction.decision(),
                restriction.decided(),
                restriction.basis(),
                restriction.lastDay(),
                restriction.holds(today),
                lifting == null ? null : lifting.entry());
    }

    @PostMapping("/api/v1/institutions/{number}/restrictions")
    RestrictionDone restrict(@PathVariable String number, @RequestBody Closing body) {
        var actor = RestrictionsPage.official();
        var command = new RestrictData.Command(
                institutions.registration(number).organisation(),
                text(body.field()),
                text(body.decision()),
                text(body.decided()),
                text(body.basis()),
                text(body.until()),
                Boolean.TRUE.equals(body.naturalPerson()));
        return switch (restrictData.restrict(command, actor, LocalDate.now(clock))) {
            case RestrictData.Outcome.Restricted done -> new RestrictionDone(done.entry());
            case RestrictData.Outcome.Refused(List<Bilingual> reasons) -> throw Problem.refused(reasons);
        };
    }

    @PostMapping("/api/v1/institutions/{number}/restrictions/{field}/lifting")
    RestrictionDone lift(@PathVariable String number, @PathVariable String field, @RequestBody Opening body) {
        var actor = RestrictionsPage.official();
        var command = new LiftRestriction.Command(
                institutions.registration(number).organisation(), field, text(body.decision()), text(body.decided()));
        return switch (liftRestriction.lift(command, actor, LocalDate.now(clock))) {
            case LiftRestriction.Outcome.Lifted done -> new RestrictionDone(done.entry());
            case LiftRestriction.Outcome.Refused(List<Bilingual> reasons) -> throw Problem.refused(reasons);
        };
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : Sent.storable(sent);
    }
}

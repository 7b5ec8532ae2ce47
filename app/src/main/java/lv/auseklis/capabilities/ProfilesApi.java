package lv.auseklis.capabilities;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Public profiles, and the acts about profiles, for programs.
@RestController
class ProfilesApi {

    private static final String HEAD =
            "id,kind,name,registration_number,place,website,goods,services,certificates,nace,cpv\r\n";

    private final CapabilitySearch search;
    private final ProfileActs acts;

    ProfilesApi(CapabilitySearch search, ProfileActs acts) {
        this.search = search;
        this.acts = acts;
    }

    /// @param entry    the entry of the log that offered the version
    /// @param evidence which words of the question stand in it; empty where none was asked
    record CapabilityView(
            UUID id,
            int version,
            long entry,
            ProfileKind kind,
            String name,
            String registrationNumber,
            String place,
            String website,
            Bilingual summary,
            List<String> goods,
            List<String> services,
            List<String> certificates,
            List<String> nace,
            List<String> cpv,
            String pastWork,
            List<String> evidence) {

        static CapabilityView of(Profile profile, List<String> evidence) {
            var content = profile.content();
            return new CapabilityView(
                    profile.id(),
                    profile.version(),
                    profile.entry(),
                    content.kind(),
                    content.name(),
                    content.number(),
                    content.place(),
                    content.website(),
                    content.summary(),
                    content.goods(),
                    content.services(),
                    content.certificates(),
                    content.nace(),
                    content.cpv(),
                    content.past(),
                    evidence);
        }
    }

    /// @param next the value of `after` for the next ones; null where there are none
    record CapabilitiesView(
            List<CapabilityView> profiles, @Nullable String next) {}

    /// @param entry the index of the entry in the log
    record OfferedView(UUID profile, long entry) {}

    @GetMapping("/api/v1/cern/profiles")
    @Operation(
            description = "Public profiles of firms, laboratories and equipment: those that fit the words `q`, the best"
                    + " first, or all by name, 50 at a time (`after`). `kind` = `FIRM`, `LABORATORY` or `EQUIPMENT`.")
    CapabilitiesView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after) {
        var asked = Sent.storable(q).strip();
        var of = ProfileKind.find(kind).orElse(null);
        var found = asked.isEmpty()
                ? search.list(of, Sent.storable(after), ProfilePages.AT_ONCE)
                : search.find(asked, of, ProfilePages.AT_ONCE);
        var next = asked.isEmpty() && found.size() == ProfilePages.AT_ONCE
                ? CapabilitySearch.place(found.getLast().profile())
                : null;
        return new CapabilitiesView(
                found.stream()
                        .map(one -> CapabilityView.of(one.profile(), one.evidence()))
                        .toList(),
                next);
    }

    @GetMapping("/api/v1/cern/profiles/{profile}")
    @Operation(description = "The public version of one profile.")
    CapabilityView profile(@PathVariable String profile) {
        return Sent.id(profile)
                .flatMap(search::find)
                .map(found -> CapabilityView.of(found, List.of()))
                .orElseThrow(() -> Problem.missing(new Bilingual("Tāda profila nav.", "There is no such profile.")));
    }

    @PostMapping("/api/v1/cern/profiles")
    @Operation(
            description = "Offers a profile, or a new version of `profile`, with the names of the boxes of the page;"
                    + " lists have one thing a line. It is public once it is approved.")
    OfferedView offer(@RequestBody Map<String, @Nullable String> body) {
        var actor = SignedIn.holding(Grant.OFFER_CAPABILITIES);
        var typed = Sent.storable(body);
        return told(acts.offer(Sent.id(typed.getOrDefault("profile", "")).orElse(null), typed, actor));
    }

    @PostMapping("/api/v1/cern/profiles/{profile}/{act}")
    @Operation(
            description =
                    "`approve` or `turn-down` the `version` that waits (with `reasons`), or `withdraw` the profile.")
    OfferedView act(
            @PathVariable String profile, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = ProfileActs.actor(act);
        return told(acts.act(act, profile, Sent.storable(body), actor));
    }

    private static OfferedView told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new OfferedView(done.profile(), done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }

    @GetMapping("/cern/firms.csv")
    ResponseEntity<String> csv() {
        var rows = new StringBuilder(HEAD);
        var after = "";
        while (true) {
            var some = search.list(null, after, 1_000);
            some.forEach(found -> rows.append(row(found.profile())));
            if (some.size() < 1_000) {
                break;
            }
            after = CapabilitySearch.place(some.getLast().profile());
        }
        return CsvTable.answer("cern-firms.csv", rows.toString());
    }

    private static String row(Profile profile) {
        var content = profile.content();
        return CsvTable.line(
                profile.id(),
                content.kind(),
                content.name(),
                content.number(),
                content.place(),
                content.website(),
                String.join("; ", content.goods()),
                String.join("; ", content.services()),
                String.join("; ", content.certificates()),
                String.join(" ", content.nace()),
                String.join(" ", content.cpv()));
    }
}

package lv.auseklis.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import lv.auseklis.registration.PublicDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what somebody typed or a program sent as a question that a paper answers.
@Component
class PaperQuestions {

    private final Registrations registrations;
    private final PublicDocuments documents;
    private final Clock clock;

    PaperQuestions(Registrations registrations, PublicDocuments documents, Clock clock) {
        this.registrations = registrations;
        this.documents = documents;
        this.clock = clock;
    }

    /// @param kind     the slug of a [PaperKind]
    /// @param day      in ISO form, for a statement and for an unamended entry
    /// @param term     for a statement that there is no entry
    /// @param document the id of the filed document, for a copy
    record Typed(String kind, String institution, String day, String term, String document) {}

    /// What the actor may ask for: the certificate is the official's to issue (Section 31), and a copy is asked for
    /// where the document is listed.
    static List<PaperKind> kinds(@Nullable Actor actor) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind != PaperKind.COPY)
                .filter(kind -> kind != PaperKind.CERTIFICATE || isOfficial(actor))
                .toList();
    }

    private static boolean isOfficial(@Nullable Actor actor) {
        return actor != null && actor.may(Grant.ISSUE_PAPERS);
    }

    /// @param flaws what is missing or wrong is added to them, by the names of [Typed]
    /// @return null where there is such a flaw
    /// @throws Problem 404 where the document to be copied is none that everybody may see
    @Nullable
    Asked read(Typed typed, @Nullable Actor actor, List<Flaw> flaws) {
        var kind = PaperKind.find(typed.kind()).orElse(null);
        if (kind == null) {
            flaws.add(new Flaw(
                    "/kind",
                    new Bilingual(
                            "Tāda dokumenta veida nav (" + slugs() + ").",
                            "There is no such kind of paper (" + slugs() + ").")));
            return null;
        }
        if (kind == PaperKind.CERTIFICATE && !isOfficial(actor)) {
            flaws.add(new Flaw(
                    "/kind",
                    new Bilingual(
                            "Apliecību izsniedz reģistra amatpersona pēc ieraksta izdarīšanas (31. pants). Izrakstu"
                                    + " saņem ikviens.",
                            "The official of the Register issues the certificate after the entry (Section 31). Anybody"
                                    + " gets an extract.")));
            return null;
        }
        return switch (kind) {
            case ABSENCE ->
                new Asked(kind, null, null, Sent.storable(typed.term().strip()));
            case COPY -> copy(typed.document());
            default -> about(kind, typed, flaws);
        };
    }

    private @Nullable Asked about(PaperKind kind, Typed typed, List<Flaw> flaws) {
        var registration = institution(typed.institution()).orElse(null);
        if (registration == null) {
            flaws.add(new Flaw(
                    "/institution",
                    new Bilingual(
                            "Reģistrā nav institūcijas ar šādu numuru (tas izskatās kā ZI-0007).",
                            "The Register has no institution with this number (it looks like ZI-0007).")));
        }
        var day = day(kind, typed.day(), flaws);
        return registration == null || !flaws.isEmpty() ? null : new Asked(kind, registration, day, "");
    }

    /// The day that the paper speaks of: that of a statement is today where none was typed.
    private @Nullable LocalDate day(PaperKind kind, String typed, List<Flaw> flaws) {
        if (kind != PaperKind.STATEMENT && kind != PaperKind.UNAMENDED) {
            return null;
        }
        if (kind == PaperKind.STATEMENT && typed.isBlank()) {
            return LocalDate.now(clock);
        }
        var day = Day.find(typed).orElse(null);
        if (day == null) {
            flaws.add(new Flaw(
                    "/day",
                    new Bilingual(
                            "Diena nav saprotama. Rakstiet, piemēram, 2019-03-12.",
                            "The day cannot be understood. Write, for example, 2019-03-12.")));
        }
        return day;
    }

    private Asked copy(String id) {
        var document = Sent.id(id)
                .flatMap(documents::find)
                .orElseThrow(
                        () -> Problem.missing(
                                new Bilingual(
                                        "Tāda atklāta dokumenta nav. Iesniegtos dokumentus rāda institūcijas lapa.",
                                        "There is no such document open to everybody. The page of the institution lists what was filed.")));
        var registration = registrations.find(document.organisation()).orElseThrow();
        return new Asked(PaperKind.COPY, registration, null, "", document);
    }

    Optional<Registration> institution(String number) {
        return RegisterNumber.parse(number).flatMap(registrations::findByNumber);
    }

    private static String slugs() {
        return String.join(
                ", ", Arrays.stream(PaperKind.values()).map(PaperKind::slug).toList());
    }
}

package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.LegalTime;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Day;
import lv.auseklis.registration.ApplicationForm;
import org.springframework.stereotype.Component;

/// Examines the report of a reorganisation or liquidation: what was decided, by whom, with whose approval, and who
/// takes over.
@Component
class ReorganisationCheck {

    static final String HOW = "how";
    static final String DECIDED = "decided";
    static final String BODY = "body";
    static final String SUCCESSOR = "successor";
    static final String OWNER = "successorOwner";

    /// Who may take over a State institute: another institute or an institution of higher education, Section 21(6).
    private static final Set<LegalForm> TAKING_OVER = EnumSet.of(
            LegalForm.DERIVED_PUBLIC_PERSON,
            LegalForm.UNIVERSITY_INSTITUTE,
            LegalForm.PUBLIC_AGENCY,
            LegalForm.UNIT_OF_HIGHER_EDUCATION,
            LegalForm.HIGHER_EDUCATION);

    private final Registrations registrations;
    private final CouncilDecision council;

    ReorganisationCheck(Registrations registrations, CouncilDecision council) {
        this.registrations = registrations;
        this.council = council;
    }

    enum How {
        MERGED,
        JOINED,
        HANDED,
        LIQUIDATED;

        static Optional<How> find(String text) {
            return Arrays.stream(values())
                    .filter(how -> how.name().equals(text))
                    .findFirst();
        }
    }

    /// The boxes of the report, without what was left empty.
    static Map<String, String> reported(Map<String, String> typed) {
        var reported = new TreeMap<String, String>();
        typed.forEach((name, text) -> {
            if (isBox(name) && !text.isBlank()) {
                reported.put(name, text.strip());
            }
        });
        return reported;
    }

    static boolean isBox(String name) {
        return List.of(HOW, DECIDED, BODY, CouncilDecision.BOX, SUCCESSOR, OWNER)
                        .contains(name)
                || Arrays.stream(Approval.values())
                        .anyMatch(approval -> approval.box().equals(name));
    }

    static Optional<LocalDate> decided(Map<String, String> reported) {
        return Day.find(reported.getOrDefault(DECIDED, "")).filter(LegalTime::supports);
    }

    Optional<Registration> successor(Map<String, String> reported) {
        return RegisterNumber.parse(reported.getOrDefault(SUCCESSOR, "")).flatMap(registrations::findByNumber);
    }

    List<Bilingual> against(Registration registration, Map<String, String> reported, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        reported.values().forEach(text -> reasons.addAll(ApplicationForm.unfit(text)));
        var how = How.find(reported.getOrDefault(HOW, ""));
        if (how.isEmpty()) {
            reasons.add(new Bilingual(
                    "Jānorāda, kas nolemts (29. panta trešā daļa).", "What was decided is needed (Section 29(3))."));
        }
        if (decided(reported).filter(day -> !day.isAfter(today)).isEmpty()) {
            reasons.add(new Bilingual(
                    "Jānorāda lēmuma diena: šodien vai agrāk (29. panta trešā daļa).",
                    "The day of the decision is needed: today or earlier (Section 29(3))."));
        }
        var standing = ChangeCheck.standing(registration, today);
        if (standing.isEmpty()) {
            reasons.add(new Bilingual(
                    "Institūcijas reģistrā vairs nav (32. pants).",
                    "The institution is no longer registered (Section 32)."));
            return reasons;
        }
        var form = standing.get().particulars().legalForm();
        reasons.addAll(againstBody(form, reported, today));
        Approval.required(form).stream()
                .filter(approval -> reported.getOrDefault(approval.box(), "").isEmpty())
                .map(Approval::missing)
                .forEach(reasons::add);
        how.ifPresent(known -> reasons.addAll(againstSuccessor(registration, form, known, reported, today)));
        return reasons;
    }

    private List<Bilingual> againstBody(LegalForm form, Map<String, String> reported, LocalDate today) {
        var asked = council.ask(form, reported, decided(reported).orElse(today));
        var named = !asked.boxes().isEmpty() || !reported.getOrDefault(BODY, "").isEmpty();
        return named
                ? asked.objections()
                : List.of(new Bilingual(
                        "Jānorāda, kas to nolēma (29. panta trešā daļa).",
                        "Who decided it is needed (Section 29(3))."));
    }

    private List<Bilingual> againstSuccessor(
            Registration registration, LegalForm form, How how, Map<String, String> reported, LocalDate today) {
        if (how == How.LIQUIDATED) {
            return form == LegalForm.DERIVED_PUBLIC_PERSON
                    ? List.of(new Bilingual(
                            "Valsts institūtu – atvasinātu publisku personu – likvidē, pievienojot citam institūtam vai"
                                    + " valsts augstskolai (21. panta sestās daļas 2. punkts).",
                            "A State institute that is a derived public person is wound up by joining it to another"
                                    + " institute or to a State institution of higher education (Section 21(6)(2))."))
                    : List.of();
        }
        var named = !reported.getOrDefault(SUCCESSOR, "").isEmpty();
        if (!named) {
            return how == How.MERGED
                    ? List.of()
                    : List.of(new Bilingual(
                            "Jānorāda pārņēmēja reģistra numurs (21. panta sestā daļa).",
                            "The register number of the successor is needed (Section 21(6))."));
        }
        var successor = successor(reported)
                .filter(found -> !found.organisation().equals(registration.organisation()))
                .flatMap(found -> ChangeCheck.standing(found, today));
        if (successor.isEmpty()) {
            return List.of(new Bilingual(
                    "Reģistrā nav citas institūcijas ar pārņēmēja numuru (21. panta sestā daļa).",
                    "The Register has no other institution with the number of the successor (Section 21(6))."));
        }
        var takesOver = successor.get().particulars().legalForm();
        if (how == How.HANDED && takesOver != LegalForm.HIGHER_EDUCATION) {
            return List.of(new Bilingual(
                    "Nodot var tikai augstskolai (21. panta sestās daļas 1. punkts).",
                    "It can be handed only to an institution of higher education (Section 21(6)(1))."));
        }
        return form == LegalForm.DERIVED_PUBLIC_PERSON ? againstTakeover(takesOver, reported) : List.of();
    }

    private static List<Bilingual> againstTakeover(LegalForm takesOver, Map<String, String> reported) {
        if (!TAKING_OVER.contains(takesOver)) {
            return List.of(new Bilingual(
                    "Valsts institūtu pārņem tikai institūts vai valsts augstskola (21. panta sestā daļa).",
                    "A State institute is taken over only by an institute or a State institution of higher education"
                            + " (Section 21(6))."));
        }
        return takesOver == LegalForm.HIGHER_EDUCATION && !"STATE".equals(reported.get(OWNER))
                ? List.of(new Bilingual(
                        "Augstskolai, kas valsts institūtu pārņem, jābūt valsts augstskolai – atvasinātai publiskai"
                                + " personai; norādiet, kā tā ir (21. panta sestā daļa).",
                        "The institution of higher education that takes over a State institute must be one of the State"
                                + " and a derived public person; say whose it is (Section 21(6))."))
                : List.of();
    }
}

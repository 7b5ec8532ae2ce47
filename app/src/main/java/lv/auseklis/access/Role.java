package lv.auseklis.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.auseklis.datatypes.Bilingual;

/// What a signed-in person is to the system, with the grants of the role. The public has no role and
/// needs none to read.
public enum Role {
    REGISTRAR(
            new Bilingual("Reģistra amatpersona", "Official of the Register"),
            new Bilingual(
                    "Izskata iesniegumus un izdara ierakstus Zinātnisko institūciju reģistrā.",
                    "Examines applications and makes the entries of the Register of Scientific Institutions."),
            EnumSet.of(
                    Grant.DECIDE_REGISTRATION,
                    Grant.AMEND_REGISTRATION,
                    Grant.CORRECT_REGISTRATION,
                    Grant.RESTRICT_DATA,
                    Grant.REMOVE_REGISTRATION,
                    Grant.ISSUE_PAPERS,
                    Grant.RECORD_ABSENCE)),
    DEPUTY_REGISTRAR(
            new Bilingual("Reģistra amatpersonas vietnieks", "Deputy official of the Register"),
            new Bilingual("Aizstāj reģistra amatpersonu prombūtnē.", "Stands in for the official during absence."),
            EnumSet.of(
                    Grant.DECIDE_REGISTRATION,
                    Grant.AMEND_REGISTRATION,
                    Grant.CORRECT_REGISTRATION,
                    Grant.RESTRICT_DATA,
                    Grant.ISSUE_PAPERS)),
    INSPECTOR(
            new Bilingual("Inspektors", "Inspector"),
            new Bilingual(
                    "Pārbauda, vai institūcijas darbība atbilst likumam.",
                    "Checks that the work of an institution agrees with the Law."),
            EnumSet.of(Grant.INSPECT_INSTITUTION, Grant.REQUEST_INFORMATION, Grant.RECORD_ABSENCE)),
    INSTITUTION_HEAD(
            new Bilingual("Institūcijas vadītājs", "Head of an institution"),
            new Bilingual(
                    "Iesniedz iesniegumus un ziņo par pārmaiņām savā institūcijā.",
                    "Applies and reports changes for the institution."),
            EnumSet.of(
                    Grant.APPLY_FOR_REGISTRATION,
                    Grant.REPRESENT_INSTITUTION,
                    Grant.AUTHORISE_PERSON,
                    Grant.OFFER_CAPABILITIES)),
    AUTHORISED_PERSON(
            new Bilingual("Pilnvarotā persona", "Authorised person"),
            new Bilingual(
                    "Rīkojas institūcijas vārdā pilnvarojuma laikā.",
                    "Acts for an institution while the authorisation lasts."),
            EnumSet.of(Grant.APPLY_FOR_REGISTRATION, Grant.REPRESENT_INSTITUTION, Grant.OFFER_CAPABILITIES)),
    COUNCIL_SECRETARIAT(
            new Bilingual("Latvijas Zinātnes padomes sekretariāts", "Secretariat of the Latvian Council of Science"),
            new Bilingual(
                    "Kārto padomes lēmumus, konkursus un ekspertus.",
                    "Keeps the decisions, calls and experts of the Council."),
            EnumSet.of(Grant.PROPOSE_REMOVAL, Grant.RECORD_ABSENCE)),
    MINISTRY(
            new Bilingual("Ministrijas darbinieks", "Official of the ministry"),
            new Bilingual(
                    "Skatās pārskatus un gatavo zinātnes politiku.", "Reads the reports and prepares science policy."),
            EnumSet.of(Grant.REQUEST_INFORMATION, Grant.RECORD_ABSENCE, Grant.KEEP_AGREEMENT)),
    RESEARCHER(
            new Bilingual("Zinātnieks", "Researcher"),
            new Bilingual("Apstiprina savus rezultātus un amatus.", "Confirms his or her own results and positions."),
            EnumSet.noneOf(Grant.class)),
    EXPERT(
            new Bilingual("Eksperts", "Expert"),
            new Bilingual("Vērtē projektu pieteikumus.", "Reviews project applications."),
            EnumSet.noneOf(Grant.class)),
    CERN_CONTACT_POINT(
            new Bilingual("CERN nacionālais kontaktpunkts", "CERN National Contact Point"),
            new Bilingual(
                    "Uztur Līguma saistības un iespējas uzņēmumiem.",
                    "Keeps the commitments of the Agreement and the opportunities for firms."),
            EnumSet.of(Grant.KEEP_AGREEMENT, Grant.KEEP_OPPORTUNITIES, Grant.COORDINATE_GROUP)),
    INDUSTRIAL_LIAISON_OFFICER(
            new Bilingual("CERN industrijas sadarbības koordinators", "CERN Industrial Liaison Officer"),
            new Bilingual(
                    "Apstiprina uzņēmumu profilus un ved tos pie CERN iepirkumiem.",
                    "Approves the profiles of firms and brings them to the purchasing of CERN."),
            EnumSet.of(Grant.KEEP_OPPORTUNITIES)),
    FIRM_REPRESENTATIVE(
            new Bilingual("Uzņēmuma pārstāvis", "Representative of a firm"),
            new Bilingual(
                    "Iesniedz uzņēmuma profilu un piesakās CERN iespējām.",
                    "Offers the profile of the firm and follows the opportunities at CERN."),
            EnumSet.of(Grant.OFFER_CAPABILITIES)),
    LOG_KEEPER(
            new Bilingual("Žurnāla glabātājs", "Keeper of the log"),
            new Bilingual(
                    "Nomaina žurnāla atslēgu un dzēš vērtības pēc lēmuma.",
                    "Replaces the key of the log and erases values under a decision."),
            EnumSet.of(Grant.PUBLISH_MAP_ROOT, Grant.ROTATE_LOG_KEY, Grant.ERASE_VALUES));

    private final Bilingual title;
    private final Bilingual task;
    private final Set<Grant> grants;

    Role(Bilingual title, Bilingual task, Set<Grant> grants) {
        this.title = title;
        this.task = task;
        this.grants = grants;
    }

    /// Whether it has its grants only on days on which it stands in for somebody ([StandIns]).
    public boolean actsInAbsenceOnly() {
        return this == DEPUTY_REGISTRAR;
    }

    public Bilingual title() {
        return title;
    }

    public Bilingual task() {
        return task;
    }

    public boolean holds(Grant grant) {
        return grants.contains(grant);
    }

    /// Reads the name as people write it in an address or a user name: `registrar`,
    /// `council-secretariat`.
    public static Optional<Role> parse(String text) {
        var name = text.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

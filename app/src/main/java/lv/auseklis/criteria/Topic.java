package lv.auseklis.criteria;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.RuleId;

/// The kinds of evidence, with the interface through which each comes and the criteria that rest on it.
enum Topic {
    ELECTED_PERSONS(
            ElectedPersons.class, "ievēlētie doktori", "elected doctors", "L28(2)1", "L28(4)3", "L28(5)4", "L1(1)7b"),
    ACADEMIC_STAFF(AcademicStaff.class, "vēlētais akadēmiskais personāls", "elected academic staff", "L28(3)1"),
    RESEARCH_WORKERS(ResearchWorkers.class, "zinātniskie darbinieki", "research workers", "L28(2)2"),
    PREMISES(HeldPremises.class, "telpas", "premises", "L28(2)3"),
    OUTPUTS(Outputs.class, "zinātniskā produkcija", "outputs", "L28(2)4", "L28(3)3", "L28(4)4", "L28(5)1"),
    PROJECTS(Projects.class, "projekti un pasūtījumi", "projects and commissions", "L28(3)3", "L28(5)1"),
    ACCREDITATION(Accreditation.class, "akreditācija", "accreditation", "L28(3)1"),
    DOCTORAL_PROGRAMMES(DoctoralProgrammes.class, "doktora studiju programmas", "doctoral programmes", "L28(3)2"),
    MAIN_FIELDS(MainFields.class, "galvenās darbības jomas", "main fields of work", "L28(3)3"),
    COOPERATION(Cooperation.class, "sadarbība ar ārvalstu partneriem", "cooperation with partners abroad", "L28(3)4"),
    ARTICLES(Articles.class, "statūti un darbība", "articles and activity", "L28(4)1", "L28(5)1", "L28(5)2"),
    SCIENTIFIC_COUNCIL(ScientificCouncils.class, "zinātniskā padome", "scientific council", "L28(4)2", "L28(5)3"),
    TURNOVER(Turnover.class, "apgrozījums", "turnover", "L28(4)5");

    private final Class<? extends EvidenceSource<?>> source;
    private final Bilingual label;
    private final Set<RuleId> criteria;

    Topic(Class<? extends EvidenceSource<?>> source, String lv, String en, String... criteria) {
        this.source = source;
        this.label = new Bilingual(lv, en);
        this.criteria = Arrays.stream(criteria).map(RuleId::of).collect(Collectors.toUnmodifiableSet());
    }

    private static final Map<RuleId, List<Topic>> BY_CRITERION = Arrays.stream(values())
            .flatMap(topic -> topic.criteria.stream().map(rule -> Map.entry(rule, topic)))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));

    static List<Topic> of(RuleId criterion) {
        return BY_CRITERION.getOrDefault(criterion, List.of());
    }

    static Optional<Topic> of(EvidenceSource<?> source) {
        return Arrays.stream(values())
                .filter(topic -> topic.source.isInstance(source))
                .findFirst();
    }

    Bilingual label() {
        return label;
    }
}

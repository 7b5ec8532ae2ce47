package lv.auseklis.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.law.Applicant;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks every source of evidence once, about one institution or about all.
@Component
class Evidences {

    private final List<EvidenceSource<?>> sources;
    private final List<ApplicantKinds> kinds;

    Evidences(List<EvidenceSource<?>> sources, List<ApplicantKinds> kinds) {
        this.sources = sources;
        this.kinds = kinds;
    }

    /// @param kinds those that somebody knows
    record Gathered(Map<OrganisationId, Held> held, Map<OrganisationId, Applicant> kinds) {

        Held of(OrganisationId organisation) {
            return held.getOrDefault(organisation, Held.NOTHING);
        }
    }

    Gathered gather(@Nullable OrganisationId only, LocalDate on) {
        var question = new Question(only, on);
        var all = new HashMap<OrganisationId, Map<Topic, List<Known<?>>>>();
        sources.forEach(source -> add(source, question, all));
        var held = new HashMap<OrganisationId, Held>();
        all.forEach((organisation, topics) -> held.put(organisation, new Held(topics)));
        return new Gathered(held, kinds(question));
    }

    /// By whose criteria institutions are judged, where somebody knows it.
    Map<OrganisationId, Applicant> kinds(Question question) {
        var known = new HashMap<OrganisationId, Applicant>();
        kinds.forEach(source -> source.kinds(question).forEach(known::putIfAbsent));
        return known;
    }

    private static <F extends Record> void add(
            EvidenceSource<F> source, Question question, Map<OrganisationId, Map<Topic, List<Known<?>>>> all) {
        var topic = Topic.of(source)
                .orElseThrow(() -> new IllegalStateException(source.getClass() + " is of no kind of evidence"));
        source.known(question)
                .forEach((organisation, known) -> all.computeIfAbsent(organisation, one -> new EnumMap<>(Topic.class))
                        .computeIfAbsent(topic, one -> new ArrayList<>())
                        .addAll(known));
    }
}

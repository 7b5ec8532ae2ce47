package lv.auseklis.supervision;

import lv.auseklis.criteria.AcademicStaff;
import lv.auseklis.criteria.Accreditation;
import lv.auseklis.criteria.Articles;
import lv.auseklis.criteria.Cooperation;
import lv.auseklis.criteria.DoctoralProgrammes;
import lv.auseklis.criteria.ElectedPersons;
import lv.auseklis.criteria.HeldPremises;
import lv.auseklis.criteria.MainFields;
import lv.auseklis.criteria.Outputs;
import lv.auseklis.criteria.Projects;
import lv.auseklis.criteria.ResearchWorkers;
import lv.auseklis.criteria.ScientificCouncils;
import lv.auseklis.criteria.Turnover;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What officials recorded of each kind of evidence, until a module that keeps such things takes over.
@Configuration(proxyBeanMethods = false)
class DocumentedEvidence {

    @Bean
    ElectedPersons documentedElectedPersons(DocumentedFacts facts) {
        return question -> facts.known(ElectedPersons.Facts.class, question);
    }

    @Bean
    AcademicStaff documentedAcademicStaff(DocumentedFacts facts) {
        return question -> facts.known(AcademicStaff.Facts.class, question);
    }

    @Bean
    ResearchWorkers documentedResearchWorkers(DocumentedFacts facts) {
        return question -> facts.known(ResearchWorkers.Facts.class, question);
    }

    @Bean
    HeldPremises documentedHeldPremises(DocumentedFacts facts) {
        return question -> facts.known(HeldPremises.Facts.class, question);
    }

    @Bean
    Outputs documentedOutputs(DocumentedFacts facts) {
        return question -> facts.known(Outputs.Facts.class, question);
    }

    @Bean
    Projects documentedProjects(DocumentedFacts facts) {
        return question -> facts.known(Projects.Facts.class, question);
    }

    @Bean
    Accreditation documentedAccreditation(DocumentedFacts facts) {
        return question -> facts.known(Accreditation.Facts.class, question);
    }

    @Bean
    DoctoralProgrammes documentedDoctoralProgrammes(DocumentedFacts facts) {
        return question -> facts.known(DoctoralProgrammes.Facts.class, question);
    }

    @Bean
    MainFields documentedMainFields(DocumentedFacts facts) {
        return question -> facts.known(MainFields.Facts.class, question);
    }

    @Bean
    Cooperation documentedCooperation(DocumentedFacts facts) {
        return question -> facts.known(Cooperation.Facts.class, question);
    }

    @Bean
    Articles documentedArticles(DocumentedFacts facts) {
        return question -> facts.known(Articles.Facts.class, question);
    }

    @Bean
    ScientificCouncils documentedScientificCouncils(DocumentedFacts facts) {
        return question -> facts.known(ScientificCouncils.Facts.class, question);
    }

    @Bean
    Turnover documentedTurnover(DocumentedFacts facts) {
        return question -> facts.known(Turnover.Facts.class, question);
    }
}

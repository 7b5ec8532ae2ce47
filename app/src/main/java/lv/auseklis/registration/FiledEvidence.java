package lv.auseklis.registration;

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

/// What applications say of each kind of evidence, until a module that keeps such things takes over.
@Configuration(proxyBeanMethods = false)
class FiledEvidence {

    @Bean
    ElectedPersons filedElectedPersons(FiledFacts filed) {
        return question -> filed.known(ElectedPersons.Facts.class, question);
    }

    @Bean
    AcademicStaff filedAcademicStaff(FiledFacts filed) {
        return question -> filed.known(AcademicStaff.Facts.class, question);
    }

    @Bean
    ResearchWorkers filedResearchWorkers(FiledFacts filed) {
        return question -> filed.known(ResearchWorkers.Facts.class, question);
    }

    @Bean
    HeldPremises filedHeldPremises(FiledFacts filed) {
        return question -> filed.known(HeldPremises.Facts.class, question);
    }

    @Bean
    Outputs filedOutputs(FiledFacts filed) {
        return question -> filed.known(Outputs.Facts.class, question);
    }

    @Bean
    Projects filedProjects(FiledFacts filed) {
        return question -> filed.known(Projects.Facts.class, question);
    }

    @Bean
    Accreditation filedAccreditation(FiledFacts filed) {
        return question -> filed.known(Accreditation.Facts.class, question);
    }

    @Bean
    DoctoralProgrammes filedDoctoralProgrammes(FiledFacts filed) {
        return question -> filed.known(DoctoralProgrammes.Facts.class, question);
    }

    @Bean
    MainFields filedMainFields(FiledFacts filed) {
        return question -> filed.known(MainFields.Facts.class, question);
    }

    @Bean
    Cooperation filedCooperation(FiledFacts filed) {
        return question -> filed.known(Cooperation.Facts.class, question);
    }

    @Bean
    Articles filedArticles(FiledFacts filed) {
        return question -> filed.known(Articles.Facts.class, question);
    }

    @Bean
    ScientificCouncils filedScientificCouncils(FiledFacts filed) {
        return question -> filed.known(ScientificCouncils.Facts.class, question);
    }

    @Bean
    Turnover filedTurnover(FiledFacts filed) {
        return question -> filed.known(Turnover.Facts.class, question);
    }
}

package lv.auseklis.participation;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What participations say of their fields to the log: all of them are open and none is about a person.
@Component
class ParticipationFields implements OpenFields, Subjects {

    private final JdbcParticipations participations;

    ParticipationFields(JdbcParticipations participations) {
        this.participations = participations;
    }

    @Override
    public String register() {
        return ParticipationBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return true;
    }

    @Override
    public Optional<Subject> findSubject(UUID entity) {
        return participations.find(entity).map(one -> new Subject(title(one), ExperimentsPage.EXPERIMENTS));
    }

    private static Bilingual title(Participation one) {
        var who = Objects.requireNonNullElse(one.institution(), one.state().name());
        return new Bilingual(one.name() + ", " + who.lv(), one.name() + ", " + who.en());
    }
}

package lv.auseklis.supervision;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Section;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What supervision says of its fields to the log: that a removal case was opened and decided, about whom and on which
/// ground, is open to all. Findings, requests, replies and every free text stay closed.
@Component
class SupervisionFields implements OpenFields, Subjects {

    private static final Set<String> OPEN =
            Set.of("case.organisation", "case.ground", "case.state", "case.day", "case.due");

    private final JdbcRemovalCases cases;
    private final Registrations registrations;

    SupervisionFields(JdbcRemovalCases cases, Registrations registrations) {
        this.cases = cases;
        this.registrations = registrations;
    }

    @Override
    public String register() {
        return SupervisionBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return OPEN.contains(field);
    }

    /// The institution of a removal case.
    @Override
    public Optional<Subject> findSubject(UUID entity) {
        return cases.find(entity)
                .flatMap(found -> registrations.find(found.organisation()))
                .map(registration -> new Subject(
                        registration.latest().particulars().name(),
                        Section.INSTITUTIONS.address().then("/" + registration.number())));
    }
}

package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private static final Rulebook RULEBOOK = Rulebook.load();

    @Test
    void everyCitationIsARuleOfTheCatalogue() {
        var unknown = ProgramCode.CLASSES.stream()
                .flatMap(type -> ProgramCode.cited(type).stream()
                        .filter(id -> RuleId.parse(id).flatMap(RULEBOOK::find).isEmpty())
                        .map(id -> type.getName() + " cites " + id))
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyActCitesAndSaysWhatItRequires() {
        assertThat(ProgramCode.acts()).isNotEmpty();
        assertThat(names(ProgramCode.acts().stream()
                        .filter(act -> !act.isAnnotatedWith(Requires.class)
                                || ProgramCode.cited(act).isEmpty() && !isAboutTheLogItself(act))))
                .isEmpty();
    }

    /// Such an act rests on no article of the Law.
    private static boolean isAboutTheLogItself(JavaClass act) {
        return List.of("lv.auseklis.ledger", "lv.auseklis.transparency").contains(act.getPackageName());
    }

    @Test
    void everyRuleClassCites() {
        assertThat(names(ProgramCode.rules().stream()
                        .filter(rule -> ProgramCode.cited(rule).isEmpty())))
                .isEmpty();
    }

    @Test
    void everyRuleClassHasATestOfItsName() {
        assertThat(names(ProgramCode.rules().stream().filter(rule -> !exists(rule.getName() + "Test"))))
                .isEmpty();
    }

    @Test
    void noTwoRuleClassesAnswerTheSameRule() {
        assertThat(ProgramCode.rules().stream()
                        .map(rule -> ProgramCode.cited(rule).getFirst()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aCitationThatIsNoRuleWouldBeFound() {
        assertThat(RuleId.parse("L999(1)").flatMap(RULEBOOK::find)).isEmpty();
        assertThat(RuleId.parse("L28(2)1").flatMap(RULEBOOK::find)).isPresent();
        assertThat(ProgramCode.CLASSES.get(Cites.class)).isNotNull();
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, CitationsTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static List<String> names(Stream<JavaClass> types) {
        return types.map(JavaClass::getName).toList();
    }
}

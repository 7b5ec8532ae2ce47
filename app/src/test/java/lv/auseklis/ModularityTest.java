package lv.auseklis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyModuleUsesOnlyWhatItsDoorAllows() {
        ApplicationModules.of(Auseklis.class).verify();
    }

    /// Otherwise a mistake in one would be a mistake in the other, and nobody would see it.
    @Test
    void theProgramAndItsVerifierShareNoCode() {
        var all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("lv.auseklis");
        var apart = new String[] {"lv.auseklis.verifier..", "lv.auseklis.witness.."};
        noClasses()
                .that()
                .resideInAnyPackage(apart)
                .should()
                .dependOnClassesThat(resideInAPackage("lv.auseklis..").and(not(resideInAnyPackage(apart))))
                .check(all);
        noClasses()
                .that()
                .resideOutsideOfPackages(apart)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(apart)
                .check(all);
    }

    static java.util.List<ModuleMap.Module> modules() {
        return ModuleMap.modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleHasADoor(ModuleMap.Module module) throws ClassNotFoundException {
        var door = Class.forName("lv.auseklis." + module.name() + ".package-info");
        assertThat(door.isAnnotationPresent(ApplicationModule.class)).isTrue();
        assertThat(door.isAnnotationPresent(org.jspecify.annotations.NullMarked.class))
                .isTrue();
        assertThat(module.purpose()).isNotBlank().endsWith(".");
    }
}

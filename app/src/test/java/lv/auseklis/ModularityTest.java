package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

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

package lv.auseklis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Settings SETTINGS = Settings.load();
    private static final Rulebook RULEBOOK = Rulebook.load();

    @Test
    void everyOpenPointIsASetting() {
        var wanted = Stream.of(points("T", 11), points("P", 34), points("Q", 20), points("V", 4))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        assertThat(SETTINGS.list().stream().map(Setting::id).collect(Collectors.toSet()))
                .isEqualTo(wanted);
    }

    private static Stream<String> points(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + "-" + number);
    }

    @Test
    void everySettingHasAQuestionAndReasonsInBothLanguagesAndKnownRules() {
        for (var setting : SETTINGS.list()) {
            assertThat(setting.question().lv()).as(setting.key()).isNotBlank();
            assertThat(setting.question().en()).as(setting.key()).isNotBlank();
            assertThat(setting.values()).as(setting.key()).isNotEmpty().allSatisfy(value -> {
                assertThat(value.reason().lv()).isNotBlank();
                assertThat(value.reason().en()).isNotBlank();
                RULEBOOK.label("settingSource", value.source());
            });
            assertThat(setting.rules())
                    .as(setting.key())
                    .allSatisfy(rule -> assertThat(RULEBOOK.find(rule)).isPresent());
        }
    }

    @Test
    void everyValueCanBeReadByItsType() {
        var on = SETTINGS.on(LocalDate.of(2024, 1, 1));
        for (var setting : SETTINGS.list()) {
            switch (setting.type()) {
                case TEXT -> on.findText(setting.key());
                case NUMBER -> on.findNumber(setting.key());
                case FLAG -> on.flag(setting.key());
                case LIST -> on.list(setting.key());
                case DATE -> on.findDate(setting.key());
            }
        }
        assertThat(on.applied()).hasSameSizeAs(SETTINGS.list());
    }

    @Test
    void aValueHoldsOnItsDaysOnly() {
        assertThat(SETTINGS.on(LocalDate.of(2022, 9, 26)).text("register.keeper"))
                .isEqualTo("State Service of Education Quality");
        assertThat(SETTINGS.on(LocalDate.of(2022, 9, 27)).text("register.keeper"))
                .isEqualTo("Latvian Council of Science");
    }

    @Test
    void theValuesHaveTheirTypes() {
        var on = SETTINGS.on(LocalDate.of(2024, 1, 1));
        assertThat(on.text("register.count_basis")).isEqualTo("headcount");
        assertThat(on.number("cern.ceiling_warning")).isEqualByComparingTo("0.80");
        assertThat(on.flag("terms.count_anchor_day")).isFalse();
        assertThat(on.list("cern.suspension_personnel_scope")).containsExactly("staff", "fellows", "students");
        assertThat(on.findDate("cern.status_from")).contains(LocalDate.of(2021, 8, 2));
        assertThat(on.findDate("cern.agreement_in_force")).isEmpty();
    }

    @Test
    void aLookUpIsRemembered() {
        var on = SETTINGS.on(LocalDate.of(2024, 1, 1));
        on.text("register.count_basis");
        on.text("register.count_basis");
        assertThat(on.applied()).singleElement().satisfies(applied -> {
            assertThat(applied.id()).isEqualTo("P-1");
            assertThat(applied.value()).isEqualTo("headcount");
            assertThat(applied.reason().lv()).isNotBlank();
        });
    }

    @Test
    void anUnknownKeyAWrongTypeAndAMissingValueAreBugs() {
        var on = SETTINGS.on(LocalDate.of(2024, 1, 1));
        assertThatThrownBy(() -> on.text("register.colour")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> on.flag("register.count_basis")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> on.text("reports.due_date")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aValueForOneRuleGoesBeforeTheGeneralOne() {
        var rule = RuleId.of("L30(1)c");
        var changed = Settings.of(changed(SETTINGS, "terms.day_kind", "working", rule));
        var date = LocalDate.of(2024, 1, 1);
        assertThat(changed.on(date, rule).text("terms.day_kind")).isEqualTo("working");
        assertThat(changed.on(date, RuleId.of("L29(3)b")).text("terms.day_kind"))
                .isEqualTo("calendar");
        assertThat(changed.on(date).text("terms.day_kind")).isEqualTo("calendar");
    }

    @Test
    void everySettingThatATermNamesExists() {
        var keys = new TreeSet<String>();
        for (var rule : LegalTimeTest.deadlines()) {
            var deadline = rule.deadline();
            if (deadline != null) {
                var named = deadline.settingKeys();
                Stream.of(named.anchor(), named.amount(), named.due(), named.end(), named.countAnchor())
                        .filter(key -> key != null)
                        .forEach(keys::add);
                keys.addAll(named.shown());
            }
        }
        assertThat(keys)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(SETTINGS.find(key)).isPresent());
    }

    /// The settings with another value for one key: for all rules, or for one.
    static List<Setting> changed(Settings settings, String key, String value, @Nullable RuleId rule) {
        return settings.list().stream()
                .map(setting -> setting.key().equals(key) ? with(setting, value, rule) : setting)
                .toList();
    }

    private static Setting with(Setting old, String value, @Nullable RuleId rule) {
        Object read = switch (old.type()) {
            case FLAG -> Boolean.valueOf(value);
            default -> value;
        };
        var values = new ArrayList<Setting.Value>();
        values.add(new Setting.Value(read, rule, null, null, old.question(), "assumption"));
        values.addAll(old.values());
        return new Setting(old.id(), old.key(), old.type(), old.rules(), old.question(), values);
    }
}

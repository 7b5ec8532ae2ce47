package lv.auseklis.law;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The settings for what the legal texts leave open, read once from `law/settings.yaml`.
public final class Settings {

    private final Supplier<Map<String, Setting>> byKey;

    private Settings(Supplier<Map<String, Setting>> byKey) {
        this.byKey = byKey;
    }

    /// Reads the settings now.
    public static Settings load() {
        return of(new LawFiles().list("settings.yaml", Setting.class));
    }

    /// Reads the settings in the background; the first use waits for them.
    static Settings loadInBackground() {
        return new Settings(Background.start("law-settings", () -> load().byKey.get()));
    }

    /// Settings with these values, for example to ask what another choice would change.
    public static Settings of(List<Setting> settings) {
        var byKey =
                settings.stream().collect(toMap(Setting::key, setting -> setting, Settings::twice, LinkedHashMap::new));
        return new Settings(() -> byKey);
    }

    /// All settings, in the order of the open points.
    public List<Setting> list() {
        return List.copyOf(byKey.get().values());
    }

    public Optional<Setting> find(String key) {
        return Optional.ofNullable(byKey.get().get(key));
    }

    /// The values that hold on `date`. The answer remembers which of them were asked for.
    public On on(LocalDate date) {
        return new On(date, null);
    }

    /// The values that hold on `date` for `rule`: a value for this rule goes before the general one.
    public On on(LocalDate date, RuleId rule) {
        return new On(date, rule);
    }

    private static Setting twice(Setting one, Setting other) {
        throw new IllegalStateException("The setting " + one.key() + " stands twice");
    }

    /// Values on one day. Asking for a key that does not exist, or by another type, is a bug.
    public final class On {

        private final LocalDate date;
        private final @Nullable RuleId rule;
        private final Map<String, AppliedSetting> applied = new LinkedHashMap<>();

        private On(LocalDate date, @Nullable RuleId rule) {
            this.date = date;
            this.rule = rule;
        }

        public String text(String key) {
            return required(key, findText(key));
        }

        public BigDecimal number(String key) {
            return required(key, findNumber(key));
        }

        public boolean flag(String key) {
            return required(key, lookUp(key, Setting.Type.FLAG).map(value -> (Boolean) value));
        }

        /// The entries of a list; empty where nothing is entered.
        public List<String> list(String key) {
            return lookUp(key, Setting.Type.LIST)
                    .map(value ->
                            ((List<?>) value).stream().map(String::valueOf).toList())
                    .orElse(List.of());
        }

        /// The text, or nothing where none is entered yet.
        public Optional<String> findText(String key) {
            return lookUp(key, Setting.Type.TEXT).map(String::valueOf);
        }

        public Optional<BigDecimal> findNumber(String key) {
            return lookUp(key, Setting.Type.NUMBER).map(value -> new BigDecimal(value.toString()));
        }

        public Optional<LocalDate> findDate(String key) {
            return lookUp(key, Setting.Type.DATE).map(value -> LocalDate.parse(value.toString()));
        }

        /// Records that the answer depends on `key`, although its value is not used in a computation.
        public void show(String key) {
            record(setting(key));
        }

        /// The settings asked for so far, in the order of asking.
        public List<AppliedSetting> applied() {
            return List.copyOf(applied.values());
        }

        private Optional<Object> lookUp(String key, Setting.Type type) {
            var setting = setting(key);
            if (setting.type() != type) {
                throw new IllegalStateException("The setting " + key + " is a " + setting.type());
            }
            return Optional.ofNullable(record(setting).value());
        }

        private Setting setting(String key) {
            return find(key).orElseThrow(() -> new IllegalStateException("No such setting: " + key));
        }

        private Setting.Value record(Setting setting) {
            var value = valueOf(setting);
            applied.put(
                    setting.key(),
                    new AppliedSetting(setting.id(), setting.key(), value.shown(), value.from(), value.reason()));
            return value;
        }

        private Setting.Value valueOf(Setting setting) {
            return held(setting, rule)
                    .or(() -> held(setting, null))
                    .orElseThrow(() ->
                            new IllegalStateException("The setting " + setting.key() + " has no value on " + date));
        }

        private Optional<Setting.Value> held(Setting setting, @Nullable RuleId wanted) {
            return setting.values().stream()
                    .filter(value -> java.util.Objects.equals(value.rule(), wanted))
                    .filter(value -> value.holdsOn(date))
                    .findFirst();
        }

        private static <T> T required(String key, Optional<T> value) {
            return value.orElseThrow(() -> new IllegalStateException("No value entered for " + key));
        }
    }
}

package lv.auseklis.transparency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Written;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What the tests of the log found in the run that was committed last: `transparency/checks.json`, written by
/// `./mvnw -pl app -am -Pchecks process-test-classes` from what tests and benchmarks recorded. Nothing here is computed
/// by the program that shows it.
///
/// @param checks  the faults that were tried
/// @param figures what was measured
record SelfChecks(List<Check> checks, List<Figure> figures) {

    /// @param id      the name of the check; its words are the texts `selfcheck.<id>`
    /// @param rounds  how often it was tried
    /// @param held    in how many of them the log did as it must
    /// @param control how often the control run, which must fail, was tried; 0 where a check needs none
    /// @param caught  in how many of these the failure was noticed
    record Check(String id, LocalDate when, @Nullable Long seed, long rounds, long held, long control, long caught) {}

    /// @param value   what was measured, with its unit
    /// @param toReach the limit that was set beforehand
    record Figure(
            String id, LocalDate when, String value, String toReach, boolean reached, String machine, String command) {

        private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

        /// The same with the numbers as a language writes them.
        Figure in(Language language) {
            return new Figure(id, when, in(language, value), in(language, toReach), reached, machine, command);
        }

        private static String in(Language language, String text) {
            return NUMBER.matcher(text)
                    .replaceAll(number -> Written.number(
                            language, new BigDecimal(number.group().replace(",", ""))));
        }
    }

    static SelfChecks committed() {
        try (InputStream file = Objects.requireNonNull(
                SelfChecks.class.getResourceAsStream("/transparency/checks.json"), "checks.json is missing")) {
            return new JsonMapper().readValue(file.readAllBytes(), SelfChecks.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

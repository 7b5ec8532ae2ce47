package lv.auseklis.ledger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// An erasure with what bears it out: only an entry of the log that names it counts, with the decision that this entry
/// committed to.
///
/// @param leaf    of the entry that it names as its own
/// @param number  the opened decision of that entry
/// @param decided its opened day
record ErasureCheck(
        Erasure erasure,
        String leaf,
        @Nullable String number,
        @Nullable String decided) {

    private static final JsonMapper JSON = new JsonMapper();

    boolean holds() {
        try {
            var said = JSON.readTree(leaf);
            var published = said.path("published");
            return said.path("act").asString("").equals("EraseValues")
                    && said.path("register").asString("").equals(Fact.LOG)
                    && published.path("entry").asString("").equals(String.valueOf(erasure.entry()))
                    && Arrays.asList(published.path("fields").asString("").split(","))
                            .contains(erasure.field())
                    && erasure.decision().equals(number)
                    && erasure.decided().toString().equals(decided);
        } catch (JacksonException e) {
            return false;
        }
    }
}

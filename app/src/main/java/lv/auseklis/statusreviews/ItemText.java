package lv.auseklis.statusreviews;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// What one saving made of an item of a file; every version is kept.
///
/// @param version     from 1
/// @param responsible the unit or office that answers for it
record ItemText(long entry, UUID item, int version, String lv, String en, String responsible, State state) {

    /// How far an item is. The name is the text `statusreviews.state.<name>`.
    enum State {
        DRAFT,
        READY,
        /// The reason stands in the text.
        NOT_NEEDED;

        static Optional<State> find(String name) {
            return Arrays.stream(values())
                    .filter(state -> state.name().equals(name))
                    .findFirst();
        }
    }

    boolean isDone() {
        return state != State.DRAFT;
    }
}

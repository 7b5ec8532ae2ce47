package lv.auseklis.papers;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// What became of a paper that was asked for.
sealed interface Outcome {

    record Issued(Paper paper) implements Outcome {}

    /// While it was printed, something was entered; it has to be printed anew.
    record Overtaken() implements Outcome {}

    /// The Register cannot state that, because it is not so.
    record Refused(List<Bilingual> reasons) implements Outcome {}
}

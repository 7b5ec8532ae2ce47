package lv.auseklis.cernreport;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// What became of an annual report that was to be issued.
sealed interface Outcome {

    record Issued(IssuedReport report) implements Outcome {}

    /// While it was printed, something was recorded or another version issued; it has to be printed anew.
    record Overtaken() implements Outcome {}

    /// There is no report about the year. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {}
}

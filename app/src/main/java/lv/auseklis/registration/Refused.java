package lv.auseklis.registration;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// Why an act about an application was not done; every reason at once. Nothing was written.
record Refused(List<Bilingual> reasons) implements Outcome {}

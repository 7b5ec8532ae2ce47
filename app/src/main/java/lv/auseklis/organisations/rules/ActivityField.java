package lv.auseklis.organisations.rules;

import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// A field in which an institution works: a code of the classification of fields of science, such as `1.2`.
record ActivityField(
        @Says(lv = "Zinātnes nozare (kods)", en = "Field of science (code)") @Nullable
        String code) {}

package lv.auseklis.organisations.rules;

import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// A field in which an institution works: a code of the classification of fields of science, such as `1.2`.
@NamedInterface("facts")
public record ActivityField(
        @Says(lv = "Zinātnes nozare", en = "Field of science", fieldOfScience = true) @Nullable
        String code) {}

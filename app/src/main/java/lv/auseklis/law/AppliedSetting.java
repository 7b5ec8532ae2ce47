package lv.auseklis.law;

import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// A setting that an answer rests on: shown with the answer. `value == null`: nothing entered yet. `from`: first day of
/// the value, `null` where it has no known beginning. `reason` says why this value.
public record AppliedSetting(
        String id,
        String key,
        @Nullable String value,
        @Nullable LocalDate from,
        Bilingual reason) {}

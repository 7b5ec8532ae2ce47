package lv.auseklis.law;

import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;
/// stub

public record AppliedSetting(
        String id, String key, String value, @Nullable LocalDate from, Bilingual reason) {}

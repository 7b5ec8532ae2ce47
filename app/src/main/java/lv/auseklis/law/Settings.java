package lv.auseklis.law;

import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;
/// stub

@org.springframework.stereotype.Component
public final class Settings {
    public OnDate on(LocalDate date) {
        return new OnDate();
    }
    /// stub
    public static final class OnDate {
        public AppliedSetting applied(String key) {
            return new AppliedSetting("P-0", key, "1", null, new Bilingual("x", "x"));
        }
    }
}

package lv.auseklis.law;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// A place where the English and the Latvian text differ, or a text contradicts itself (`N-1`...).
///
/// `english` and `latvian` tell what each text says; `whatWeDo` what the program follows.
public record TextConflict(String id, List<RuleId> rules, Bilingual english, Bilingual latvian, Bilingual whatWeDo) {

    public TextConflict {
        rules = List.copyOf(rules);
    }
}

package lv.auseklis.law;

import java.util.Map;
import lv.auseklis.datatypes.Bilingual;

/// Words for the codes of the catalogue: one list for each sort of code (`source`, `kind`, `treatment`, `module`,
/// `actor`, `unit`, `direction`, `termUnit`, `count`, `parameter`).
public final class Vocabulary {

    private final Map<String, Map<String, Bilingual>> lists;

    Vocabulary(Map<String, Map<String, Bilingual>> lists) {
        this.lists = lists;
    }

    /// The words for `code` in the list `list`; a code without words is a bug of the data.
    public Bilingual label(String list, String code) {
        var words = list(list).get(code);
        if (words == null) {
            throw new IllegalStateException("No words for " + code + " in the list " + list);
        }
        return words;
    }

    /// All codes of one list, in the order of the data.
    public Map<String, Bilingual> list(String list) {
        var codes = lists.get(list);
        if (codes == null) {
            throw new IllegalStateException("No such list: " + list);
        }
        return codes;
    }
}

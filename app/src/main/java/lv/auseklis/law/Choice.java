package lv.auseklis.law;

import lv.auseklis.datatypes.Bilingual;

/// A fact that is one of a closed list: an enum whose constants have a name in both languages.
public interface Choice {
    Bilingual label();
}

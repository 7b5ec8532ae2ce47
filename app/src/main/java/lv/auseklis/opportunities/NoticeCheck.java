package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.auseklis.commitments.Faults;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.stereotype.Component;

/// Reads notices as they would be imported, and says everything that stands against them. Writes nothing.
@Component
class NoticeCheck {

    static final int LONGEST = 1_000_000;

    private final JdbcNotices notices;

    NoticeCheck(JdbcNotices notices) {
        this.notices = notices;
    }

    /// @param added     those whose reference is new
    /// @param changed   those that say something else than before
    /// @param unchanged references of those that say the same
    /// @param before    the version that holds, by reference
    /// @param reasons   what stands against it; empty if nothing does
    record Checked(
            List<NoticeText> added,
            List<NoticeText> changed,
            List<String> unchanged,
            Map<String, Notice> before,
            List<Bilingual> reasons) {}

    Checked check(String content, LocalDate today) {
        var faults = new Faults();
        if (content.length() > LONGEST) {
            faults.add(1, "teksts ir garāks par miljonu zīmju", "the text is longer than a million characters");
            return new Checked(List.of(), List.of(), List.of(), Map.of(), faults.sentences());
        }
        var read = new NoticeReader(today, faults).read(content);
        var before = notices
                .listByReference(read.stream().map(NoticeText::reference).toList())
                .stream()
                .collect(Collectors.toMap(notice -> notice.text().reference(), Function.identity()));
        var added = new ArrayList<NoticeText>();
        var changed = new ArrayList<NoticeText>();
        var unchanged = new ArrayList<String>();
        for (var notice : read) {
            var known = before.get(notice.reference());
            if (known == null) {
                added.add(notice);
            } else if (known.withdrawn() != null) {
                faults.add(1, "„" + notice.reference() + "” ir atsaukts", "‘" + notice.reference() + "’ was withdrawn");
            } else if (known.text().equals(notice)) {
                unchanged.add(notice.reference());
            } else {
                changed.add(notice);
            }
        }
        if (faults.isEmpty() && added.isEmpty() && changed.isEmpty()) {
            faults.add(1, "nekā jauna: visi sludinājumi jau ir", "nothing new: all notices are here already");
        }
        return new Checked(added, changed, unchanged, before, faults.sentences());
    }
}

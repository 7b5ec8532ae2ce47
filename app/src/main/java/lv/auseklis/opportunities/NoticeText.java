package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a notice says.
///
/// Source: the fields of the notices and the advance list of CERN.
///
/// @param reference     of CERN, such as `IT-4130/EN`
/// @param supplied      `supply`, `service` or `civil`; empty for what is no purchase
/// @param department    of CERN
/// @param cost          null where it is not said
/// @param published     when CERN published it
/// @param dispatch      when the market survey goes out; null where it is not said
/// @param deadline      the last day to reply or apply
/// @param tenderExpected when the invitation to tender is expected
/// @param committeeDay  of the Finance Committee
/// @param origin        what it says of the origin of goods and bidders; empty for nothing
/// @param cpv           codes of eight digits
/// @param contact       at CERN, shown to firms and the liaison officer only
/// @param link          where CERN published it
public record NoticeText(
        String reference,
        NoticeKind kind,
        String title,
        String description,
        String supplied,
        String department,
        @Nullable CostRange cost,
        LocalDate published,
        @Nullable LocalDate dispatch,
        LocalDate deadline,
        @Nullable LocalDate tenderExpected,
        @Nullable LocalDate committeeDay,
        String origin,
        List<String> cpv,
        String contact,
        String link) {

    /// As fields of the entry that imports it, with its number in the import; those of what is not for the public have
    /// names
    /// of their own, which stay closed.
    Map<String, String> fields(int number) {
        var fields = new TreeMap<String, String>();
        fields.put("notice.reference", reference);
        fields.put("notice.kind", kind.name());
        fields.put("notice.title", title);
        fields.put("notice.description", description);
        fields.put("notice.supplied", supplied);
        fields.put("notice.department", department);
        fields.put("notice.cost", cost == null ? "" : cost.name());
        fields.put("notice.published", published.toString());
        fields.put("notice.dispatch", text(dispatch));
        fields.put("notice.deadline", deadline.toString());
        fields.put("notice.tender", text(tenderExpected));
        fields.put("notice.committee", text(committeeDay));
        fields.put("notice.origin", origin);
        fields.put("notice.cpv", String.join(" ", cpv));
        fields.put("notice.contact", contact);
        fields.put("notice.link", link);
        fields.values().removeIf(String::isEmpty);
        var numbered = new TreeMap<String, String>();
        fields.forEach((name, value) -> numbered.put(
                (kind.isRestricted() ? name.replaceFirst("notice", "enquiry") : name) + "." + number, value));
        return numbered;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

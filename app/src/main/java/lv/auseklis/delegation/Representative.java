package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who acts for the State towards CERN, with what CERN was told of it. Names of those named under Article VI.1 are
/// public; how to reach them is not.
///
/// @param entry   the entry of the log that named it, its name from then on
/// @param to      the last day, as named; null where none was
/// @param contact for those who keep the record only
/// @param notices what CERN was told and acknowledged, in the order of recording
record Representative(
        long entry,
        Function function,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        String contact,
        String reference,
        List<Notice> notices) {

    /// As what it acts. The title is the text `delegation.function.<name>`.
    enum Function {
        AUTHORITY,
        CONTACT_OFFICER,
        COUNCIL,
        FINANCE_COMMITTEE,
        POLICY_COMMITTEE_OBSERVER,
        INDUSTRIAL_LIAISON_OFFICER;

        static Optional<Function> find(String name) {
            return Arrays.stream(values())
                    .filter(function -> function.name().equals(name))
                    .findFirst();
        }
    }

    /// How far it is on a day. The title is the text `delegation.standing.<name>`.
    enum Place {
        NAMED,
        NOTIFIED,
        ACKNOWLEDGED,
        ENDED
    }

    /// @param kind of [Place], without `NAMED`
    record Notice(long entry, Place kind, LocalDate day, String reference) {}

    Optional<Notice> find(Place kind) {
        return notices.stream().filter(notice -> notice.kind() == kind).findFirst();
    }

    /// The last day, as named or as ended.
    Optional<LocalDate> lastDay() {
        return find(Place.ENDED).map(Notice::day).or(() -> Optional.ofNullable(to));
    }

    Place on(LocalDate day) {
        if (lastDay().filter(last -> last.isBefore(day)).isPresent()) {
            return Place.ENDED;
        }
        return notices.stream()
                .filter(notice -> notice.kind() != Place.ENDED && !notice.day().isAfter(day))
                .map(Notice::kind)
                .reduce((one, other) -> other)
                .orElse(Place.NAMED);
    }
}

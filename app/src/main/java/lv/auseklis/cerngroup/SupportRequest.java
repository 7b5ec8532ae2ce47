package lv.auseklis.cerngroup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody asked the contact point, with the answers. Not public: the contact point reads it, and who asked, by
/// the secret address or signed in.
///
/// @param entry        the entry of the log that received it
/// @param organisation of who asked; may be empty, as name and contact may
/// @param account      who asked while signed in; an opaque name, null for others
/// @param answers      the earliest first
/// @param closed       null while it is open
record SupportRequest(
        UUID id,
        long entry,
        Instant asked,
        Topic topic,
        String organisation,
        String asker,
        String contact,
        String question,
        @Nullable String account,
        List<Answer> answers,
        @Nullable Closed closed) {

    /// What it is about. The title is the text `cerngroup.topic.<name>`.
    enum Topic {
        PROCUREMENT,
        PEOPLE,
        PROJECTS,
        VISITS,
        OTHER;

        String titleKey() {
            return "cerngroup.topic." + name();
        }

        static Optional<Topic> find(String name) {
            return Arrays.stream(values())
                    .filter(topic -> topic.name().equals(name))
                    .findFirst();
        }
    }

    /// How it stands. The title is the text `cerngroup.state.<name>`.
    enum State {
        WAITING,
        ANSWERED,
        CLOSED;

        String titleKey() {
            return "cerngroup.state." + name();
        }
    }

    record Answer(long entry, Instant when, String text) {}

    record Closed(long entry, Instant when, String outcome) {}

    State state() {
        if (closed != null) {
            return State.CLOSED;
        }
        return answers.isEmpty() ? State.WAITING : State.ANSWERED;
    }

    /// Days from the question to the first answer, or to its end without one; while it waits, to today.
    long days(LocalDate today) {
        var until = !answers.isEmpty() ? day(answers.getFirst().when()) : closed != null ? day(closed.when()) : today;
        return ChronoUnit.DAYS.between(day(asked), until);
    }

    private static LocalDate day(Instant when) {
        return when.atZone(GroupActivity.RIGA).toLocalDate();
    }
}

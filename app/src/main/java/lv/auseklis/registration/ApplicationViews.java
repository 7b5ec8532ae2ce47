package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// An application as programs read it.
@Component
class ApplicationViews {

    private final Proposals proposals;

    ApplicationViews(Proposals proposals) {
        this.proposals = proposals;
    }

    /// @param due   by when somebody must act; null if nobody must
    /// @param typed what stands in the form
    /// @param seen  the number of what was done last, which a decision on it names
    /// @param steps what was done about it, oldest first
    record ApplicationView(
            UUID application,
            String kind,
            State state,
            int version,
            @Nullable LocalDate due,
            Map<String, String> typed,
            long seen,
            List<Step> steps) {}

    ApplicationView of(Application application) {
        return new ApplicationView(
                application.id(),
                application.kind().code(),
                application.state(),
                application.version(),
                application.due(),
                application.typed(),
                proposals.latest(application),
                application.steps());
    }
}

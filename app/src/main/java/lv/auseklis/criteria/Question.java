package lv.auseklis.criteria;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What the sources of evidence are asked: about one institution or all, as of a day. An applicant that is not in the
/// Register yet is asked about by the id of its application.
///
/// One question goes to every source, so that a source of several kinds of evidence reads its rows once.
public final class Question {

    private final @Nullable OrganisationId only;
    private final LocalDate on;
    private final Map<Object, Object> read = new HashMap<>();

    /// @param only null asks about all institutions
    Question(@Nullable OrganisationId only, LocalDate on) {
        this.only = only;
        this.on = on;
    }

    public @Nullable OrganisationId only() {
        return only;
    }

    public LocalDate on() {
        return on;
    }

    /// What was read for this question before, or is read now.
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> reading) {
        var known = read.get(key);
        if (known == null) {
            known = reading.get();
            read.put(key, known);
        }
        return (T) known;
    }
}

package lv.auseklis.statusreviews;

import java.util.Set;
import lv.auseklis.transparency.OpenFields;
import org.springframework.stereotype.Component;

/// What reviews say of their fields to the log: the stages are open; what stands in a file, who is responsible for it
/// and what is attached is not.
@Component
class ReviewFields implements OpenFields {

    private static final Set<String> CLOSED =
            Set.of("review.text.lv", "review.text.en", "review.responsible", "review.file", "review.name");

    @Override
    public String register() {
        return ReviewBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return !CLOSED.contains(field);
    }
}

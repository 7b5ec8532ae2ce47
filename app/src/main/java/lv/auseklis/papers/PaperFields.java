package lv.auseklis.papers;

import java.util.Set;
import lv.auseklis.transparency.OpenFields;
import org.springframework.stereotype.Component;

/// What the log's entries about papers show to all: nothing of a person stands in them. The
/// verification code is not
/// among them.
@Component
class PaperFields implements OpenFields {

    private static final Set<String> OPEN = Set.of("paperNumber", "paper", "institution", "day", "digest");

    @Override
    public String register() {
        return PaperBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return OPEN.contains(field);
    }
}

package lv.auseklis.transparency;

import java.util.Set;
import lv.auseklis.ledger.Fact;
import org.springframework.stereotype.Component;

/// Under which decision values were removed is open to all.
@Component
class LogFields implements OpenFields {

    private static final Set<String> OPEN = Set.of("decision", "decided");

    @Override
    public String register() {
        return Fact.LOG;
    }

    @Override
    public boolean isOpen(String field) {
        return OPEN.contains(field);
    }
}

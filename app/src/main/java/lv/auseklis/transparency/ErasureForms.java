package lv.auseklis.transparency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Entry;
import lv.auseklis.ledger.HoldsValues;
import org.springframework.stereotype.Component;

/// The form by which the keeper of the log removes values under a decision.
@Component
class ErasureForms {

    private final List<HoldsValues> registers;

    ErasureForms(List<HoldsValues> registers) {
        this.registers = registers;
    }

    /// What was typed into the form, and why it was refused.
    record Typed(Set<String> fields, String decision, String decided, List<Bilingual> flaws) {

        static final Typed NOTHING = new Typed(Set.of(), "", "", List.of());

        Typed refused(List<Bilingual> reasons) {
            return new Typed(fields, decision, decided, reasons);
        }
    }

    /// @param offered the fields that a decision may remove and that still stand; perhaps none
    record Form(List<String> offered, Typed typed) {}

    /// Empty for readers who may not remove values.
    Optional<Form> find(Entry entry, List<LogPage.Field> fields, Typed typed) {
        return SignedIn.actor()
                .filter(actor -> actor.may(Grant.ERASE_VALUES))
                .map(actor -> new Form(
                        fields.stream()
                                .filter(field -> field.erasure() == null)
                                .map(LogPage.Field::name)
                                .filter(field -> registers.stream()
                                        .anyMatch(register -> register.isErasable(entry.register(), field)))
                                .toList(),
                        typed));
    }
}

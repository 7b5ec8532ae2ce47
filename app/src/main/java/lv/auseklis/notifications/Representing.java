package lv.auseklis.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Who acts for which institution on a day. Told by the module that knows it.
public interface Representing {

    List<String> accountsOf(UUID organisation, LocalDate day);

    List<UUID> institutionsOf(String account, LocalDate day);
}

package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// Keeps an instrument or a decision behind the status, or a protocol or addendum that runs on.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AP2", "AVI.2a"})
class KeepInstrument {

    private final RecordDocument record;

    KeepInstrument(RecordDocument record) {
        this.record = record;
    }

    Outcome keep(RecordDocument.Command command, Actor actor, LocalDate today) {
        return record.record("KeepInstrument", command, actor, today);
    }
}

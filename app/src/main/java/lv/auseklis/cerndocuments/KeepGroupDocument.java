package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The contact point keeps a document of the group.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites("C15")
class KeepGroupDocument {

    private final RecordDocument record;

    KeepGroupDocument(RecordDocument record) {
        this.record = record;
    }

    Outcome keep(RecordDocument.Command command, Actor actor, LocalDate today) {
        return record.record("KeepGroupDocument", command, actor, today);
    }
}

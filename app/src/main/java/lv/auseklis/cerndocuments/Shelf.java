package lv.auseklis.cerndocuments;

import java.util.Arrays;
import java.util.Optional;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;

/// What documents are about, and who keeps them. The title is the text `cerndocuments.shelf.<name>`.
enum Shelf {
    /// Instruments and decisions behind the status.
    AGREEMENT(Grant.KEEP_AGREEMENT),
    /// Protocols and addenda to the Cooperation Agreement of 2016 (AVI.2a).
    OLDER(Grant.KEEP_AGREEMENT),
    /// What the CERN Latvia group works with.
    GROUP(Grant.COORDINATE_GROUP);

    private final Grant keeper;

    Shelf(Grant keeper) {
        this.keeper = keeper;
    }

    /// Whether the reader keeps these documents, and so sees those that are not public.
    boolean isKept() {
        return SignedIn.may(keeper);
    }

    Grant keeper() {
        return keeper;
    }

    static Optional<Shelf> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}

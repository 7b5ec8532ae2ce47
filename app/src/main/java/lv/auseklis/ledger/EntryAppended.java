package lv.auseklis.ledger;

import java.util.UUID;

/// An entry was appended; published inside the transaction of the act, so listen after its commit.
public record EntryAppended(long index, String register, UUID entity, String act) {}

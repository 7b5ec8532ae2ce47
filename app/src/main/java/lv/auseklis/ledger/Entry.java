package lv.auseklis.ledger;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/// One entry of the log. `index` counts from 0 without gaps; `leaf` is the canonical JSON that the log commits to.
public record Entry(
        long index,
        String register,
        UUID entity,
        String act,
        String role,
        Instant recorded,
        OptionalLong previous,
        String leaf) {}

package lv.auseklis.transparency;

import java.time.Instant;

/// That a witness saw the log grow up to a checkpoint and cosigned it (C2SP tlog-cosignature).
///
/// @param witness the vkey of the witness
/// @param line    the signature line as it stands under the checkpoint, with its newline
record Cosignature(long size, String witness, String line, Instant received) {}

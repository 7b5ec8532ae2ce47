package lv.auseklis.transparency;

import lv.auseklis.tlog.NoteKey;
import org.jspecify.annotations.Nullable;

/// A public key of the log in the order in which they came into use; each after the first with the entry
/// that says so.
record LogKey(int position, NoteKey key, @Nullable Long entry) {}

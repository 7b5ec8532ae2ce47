package lv.auseklis.documents;

import java.util.Optional;
import java.util.Set;

/// What became of a file that was handed in.
public sealed interface Stored permits StoredFile, Stored.Refused {

    /// Nothing was kept.
    sealed interface Refused extends Stored {}

    /// More bytes than the limit.
    record TooLarge(long limit) implements Refused {}

    /// No bytes at all.
    record Empty() implements Refused {}

    /// The content is of a kind that is not accepted here.
    ///
    /// @param detected empty if the kind was not recognised
    record TypeNotAllowed(Optional<MediaType> detected, Set<MediaType> allowed) implements Refused {}

    /// The content is not of the kind that the sender declared.
    record TypeMismatch(MediaType declared, MediaType detected) implements Refused {}

    /// The whole file is not what its start says, or it is a danger to whoever opens it.
    record Unsafe(Fault fault) implements Refused {}

    enum Fault {
        /// Cut off, or broken so that it cannot be read.
        NOT_WHOLE,
        /// A document and an archive at once.
        TWO_KINDS,
        /// Unpacked it would be far larger than it looks, or it holds nothing.
        ARCHIVE_TOO_BIG,
        /// A name in the archive leads out of its folder, or stands twice.
        ARCHIVE_NAMES,
        /// Broken, declares a document type, or is a web page or a drawing.
        XML
    }
}

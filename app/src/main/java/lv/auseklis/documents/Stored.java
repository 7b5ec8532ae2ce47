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
}

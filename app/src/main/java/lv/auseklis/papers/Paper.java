package lv.auseklis.papers;

import java.time.LocalDate;
import lv.auseklis.documents.Sha256;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A paper that was issued; the file itself lies under its digest.
///
/// @param code         shows that its holder has the paper: number and code together open it
/// @param organisation whom it is about; null if it says that there is no entry
/// @param asked        what was asked beside the kind: a day, or a name; empty if nothing
/// @param about        the latest entry about the institution that it rests on; for an absence the
///                     size of the log
/// @param site         the beginning of the address that stands on it
/// @param size         how many entries the proof in it covers
/// @param entry        the entry of the log about the issuing
record Paper(
        String number,
        VerificationCode code,
        PaperKind kind,
        @Nullable OrganisationId organisation,
        String asked,
        long about,
        LocalDate day,
        String site,
        long size,
        Sha256 digest,
        long entry) {}

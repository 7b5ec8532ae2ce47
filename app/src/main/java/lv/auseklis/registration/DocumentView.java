package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// A document of a case as programs read it.
///
/// @param form   `original` or `copy`
/// @param sha256 the digest of the file
/// @param filed  the entry of the log with which it was filed; null while it can still be removed
/// @param open   whether everybody may see it
/// @param faults what stands against filing it; empty if it is in order
public record DocumentView(
        UUID document,
        DocumentKind kind,
        String title,
        LocalDate issued,
        String form,
        String fileName,
        long bytes,
        String sha256,
        @Nullable Long filed,
        boolean open,
        List<Bilingual> faults) {

    public static List<DocumentView> of(DocumentChecks.Answer answer) {
        return answer.documents().stream().map(DocumentView::of).toList();
    }

    private static DocumentView of(DocumentChecks.Checked checked) {
        var document = checked.document();
        var about = document.about();
        return new DocumentView(
                document.id(),
                about.kind(),
                about.title(),
                about.issued(),
                about.certifiedCopy() ? "copy" : "original",
                document.fileName(),
                document.file().size(),
                document.file().digest().hex(),
                document.filed(),
                document.open(),
                checked.faults());
    }
}

package lv.auseklis.cerndocuments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Kinds of documents; each stands on one shelf. The title is the text `cerndocuments.kind.<name>`.
enum CernDocumentKind {
    INSTRUMENT(Shelf.AGREEMENT),
    DECISION(Shelf.AGREEMENT),
    NOTE(Shelf.AGREEMENT),
    PROTOCOL(Shelf.OLDER),
    ADDENDUM(Shelf.OLDER),
    MINUTES(Shelf.GROUP),
    REPORT(Shelf.GROUP),
    PRESENTATION(Shelf.GROUP),
    LETTER(Shelf.GROUP),
    OTHER(Shelf.GROUP);

    private final Shelf shelf;

    CernDocumentKind(Shelf shelf) {
        this.shelf = shelf;
    }

    Shelf shelf() {
        return shelf;
    }

    static List<CernDocumentKind> on(Shelf shelf) {
        return Arrays.stream(values()).filter(kind -> kind.shelf == shelf).toList();
    }

    /// @param shelf on which it has to stand
    static Optional<CernDocumentKind> find(String name, Shelf shelf) {
        return on(shelf).stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}

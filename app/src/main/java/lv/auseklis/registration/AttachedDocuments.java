package lv.auseklis.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The documents attached to the cases of one module.
public interface AttachedDocuments {

    void add(FiledDocument document, Instant now);

    /// Those of a case that were not removed, in the order in which they were attached.
    List<FiledDocument> listOf(UUID caseId);

    Optional<FiledDocument> find(UUID id);

    /// @return false if it was filed or removed already
    boolean remove(UUID id, Instant now);

    /// Binds those not filed yet to the entry with which they are filed.
    void file(UUID caseId, long entry);

    void replaceTitle(UUID caseId, String title, String mark);
}

package lv.auseklis.cerndocuments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.auseklis.cern.EventDocuments;
import org.springframework.stereotype.Component;

/// Tells the timeline of the Agreement which public documents its events have.
@Component
class DocumentsOfEvents implements EventDocuments {

    private final JdbcCernDocuments documents;

    DocumentsOfEvents(JdbcCernDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Map<Long, List<Titled>> of(Collection<Long> events, Instant before) {
        return documents.listOfEvents(events, before).stream()
                .collect(groupingBy(
                        one -> Objects.requireNonNull(one.event()), mapping(DocumentsOfEvents::titled, toList())));
    }

    private static Titled titled(CernDocument document) {
        return new Titled(document.title(), document.provenance().reference(), DocumentFields.address(document));
    }
}

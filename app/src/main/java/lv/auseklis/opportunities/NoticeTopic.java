package lv.auseklis.opportunities;

import java.util.Arrays;
import java.util.Optional;

/// By which people follow notices. The title is the text `opportunities.topic.<name>`.
public enum NoticeTopic {
    PURCHASING,
    JOBS,
    STUDIES,
    PROJECTS;

    static Optional<NoticeTopic> find(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equalsIgnoreCase(name))
                .findFirst();
    }
}

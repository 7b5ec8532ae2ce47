package lv.auseklis.transparency;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.tlog.MissingTile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// One round of publication: integrate, sign, show. A refusal to sign stands on the health page until it is over.
@Component
class Publication {

    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

    private final Integration integration;
    private final Signing signing;
    private final PublishedLog published;
    private final LogHealth health;

    Publication(Integration integration, Signing signing, PublishedLog published, LogHealth health) {
        this.integration = integration;
        this.signing = signing;
        this.published = published;
        this.health = health;
    }

    void publish() {
        try {
            integration.integrate();
            refuseWhileFaulty();
            signing.sign();
            health.signs();
        } catch (SigningRefused | MissingTile e) {
            refuse(e);
        }
        published.refresh();
    }

    private void refuseWhileFaulty() {
        var faults = health.check().map(LogHealth.CheckResult::faults).orElse(java.util.List.of());
        if (!faults.isEmpty()) {
            throw new SigningRefused(new Bilingual(
                    "Pārbaude atrada pretrunas starp datubāzi un parakstīto žurnālu: "
                            + faults.getFirst().lv(),
                    "The check found that the database contradicts the signed log: "
                            + faults.getFirst().en()));
        }
    }

    private void refuse(RuntimeException e) {
        if (health.trouble().isEmpty()) {
            LOG.error("The log is not signed any more: {}", e.getMessage());
        }
        health.refuses(
                e instanceof SigningRefused refused
                        ? refused.reason()
                        : new Bilingual(
                                "Datubāzē trūkst daļas no žurnāla koka.",
                                "The database lacks a part of the tree of the log. " + e.getMessage() + "."));
    }

    void fails(Bilingual reason) {
        health.refuses(reason);
    }
}

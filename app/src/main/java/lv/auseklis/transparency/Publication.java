package lv.auseklis.transparency;

import java.util.List;
import java.util.Optional;
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
        var signing = troubleIn(this::integrateAndSign);
        var showing = troubleIn(published::refresh);
        var trouble = signing.or(() -> showing);
        if (trouble.isEmpty()) {
            health.signs();
            return;
        }
        if (health.trouble().isEmpty()) {
            LOG.error("The log is not signed any more: {}", trouble.get().en());
        }
        health.refuses(trouble.get());
    }

    private void integrateAndSign() {
        integration.integrate();
        refuseWhileFaulty();
        signing.sign();
    }

    private void refuseWhileFaulty() {
        var faults = health.check().map(LogHealth.CheckResult::faults).orElse(List.of());
        if (!faults.isEmpty()) {
            throw new SigningRefused(new Bilingual(
                    "Pārbaude atrada pretrunas starp datubāzi un parakstīto žurnālu: "
                            + faults.getFirst().lv(),
                    "The check found that the database contradicts the signed log: "
                            + faults.getFirst().en()));
        }
    }

    private static Optional<Bilingual> troubleIn(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (SigningRefused e) {
            return Optional.of(e.reason());
        } catch (MissingTile e) {
            return Optional.of(new Bilingual(
                    "Datubāzē trūkst daļas no žurnāla koka.",
                    "The database lacks a part of the tree of the log. " + e.getMessage() + "."));
        }
    }

    void fails(Bilingual reason) {
        health.refuses(reason);
    }
}

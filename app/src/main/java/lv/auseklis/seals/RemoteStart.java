package lv.auseklis.seals;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Looks at the start whether a seal that a service keeps can be used. Settings that cannot work stop the program with
/// the reason; a service that is only down does not.
@Component
class RemoteStart implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteStart.class);

    private final RemoteSettings settings;
    private final RemoteKey key;
    private final String keystore;

    RemoteStart(RemoteSettings settings, RemoteKey key, @Value("${auseklis.seal.keystore:}") String keystore) {
        this.settings = settings;
        this.key = key;
        this.keystore = keystore;
    }

    @Override
    public void afterPropertiesSet() {
        if (!settings.isUsed()) {
            return;
        }
        var flaws = settings.flaws();
        if (!keystore.isEmpty()) {
            flaws.add("auseklis.seal.keystore and auseklis.seal.remote.address are both set; keep the one that seals");
        }
        if (!flaws.isEmpty()) {
            throw new IllegalStateException("The remote seal cannot be used (docs/adr/0021): "
                    + String.join("; ", flaws) + ". Correct the settings, or remove auseklis.seal.remote.address.");
        }
        try {
            var certificate = key.chain().getFirst();
            LOG.info("The seal is kept by {}: {}", settings, certificate.getSubjectX500Principal());
        } catch (SealUnavailable e) {
            if (e.getCause() instanceof RemoteService.Refusal) {
                throw new IllegalStateException(
                        e.getMessage() + ". Check auseklis.seal.remote.credential, client and client-secret.", e);
            }
            LOG.warn("{}. No papers can be issued until it does.", e.getMessage());
        }
    }
}

package lv.auseklis.seals;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The service that keeps the key of the seal, as configured under `auseklis.seal.remote`. Secrets come from the
/// environment, such as `AUSEKLIS_SEAL_REMOTE_CLIENTSECRET`.
///
/// @param address      of the interface of the Cloud Signature Consortium, up to and without `/credentials/info`
/// @param credential   the id of the credential that seals
/// @param tokenAddress where a token is given for the client's secret (OAuth 2); empty where the service gives one
///                     itself for a name and a password (`auth/login`)
/// @param client       the id or the name
/// @param secret       the secret or the password
/// @param pin          of the credential; empty where it has none
/// @param patience     for each answer
@Component
record RemoteSettings(
        @Value("${auseklis.seal.remote.address:}") String address,
        @Value("${auseklis.seal.remote.credential:}") String credential,
        @Value("${auseklis.seal.remote.token-address:}") String tokenAddress,
        @Value("${auseklis.seal.remote.client:}") String client,
        @Value("${auseklis.seal.remote.client-secret:}") String secret,
        @Value("${auseklis.seal.remote.pin:}") String pin,
        @Value("${auseklis.seal.remote.patience:10s}") Duration patience) {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    boolean isUsed() {
        return !address.isBlank();
    }

    /// What is missing or wrong, each with the name of the setting; empty where the seal is not kept elsewhere.
    List<String> flaws() {
        var flaws = new ArrayList<String>();
        if (!isUsed()) {
            return flaws;
        }
        checkAddress("auseklis.seal.remote.address", address, flaws);
        if (!tokenAddress.isBlank()) {
            checkAddress("auseklis.seal.remote.token-address", tokenAddress, flaws);
        }
        need("auseklis.seal.remote.credential", credential, flaws);
        need("auseklis.seal.remote.client", client, flaws);
        need("auseklis.seal.remote.client-secret", secret, flaws);
        if (patience.isNegative() || patience.isZero()) {
            flaws.add("auseklis.seal.remote.patience must be longer than nothing");
        }
        return flaws;
    }

    private static void need(String setting, String value, List<String> flaws) {
        if (value.isBlank()) {
            flaws.add(setting + " is missing");
        }
    }

    /// Secrets go to no other machine unencrypted.
    private static void checkAddress(String setting, String text, List<String> flaws) {
        try {
            var address = URI.create(text);
            var host = address.getHost();
            var safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && host != null && OWN_MACHINE.contains(host);
            if (host == null || !safe) {
                flaws.add(setting + " must begin with https://");
            }
        } catch (IllegalArgumentException e) {
            flaws.add(setting + " is no address");
        }
    }

    URI call(String path) {
        return URI.create(address.replaceFirst("/+$", "") + path);
    }

    /// Without the secrets, since records are printed whole.
    @Override
    public String toString() {
        return "RemoteSettings[" + address + ", " + credential + "]";
    }
}

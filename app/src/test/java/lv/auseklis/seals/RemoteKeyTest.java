package lv.auseklis.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.model.ToBeSigned;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A key that a service keeps, over real HTTP against one that signs with a real key.
class RemoteKeyTest {

    private static final ToBeSigned DATA = new ToBeSigned(new byte[] {1, 2, 3});
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static RemoteSettings settings(SealService service, String tokenAddress) {
        return settings(service.address(), SealService.CREDENTIAL, tokenAddress, SealService.SECRET, SealService.PIN);
    }

    private static RemoteSettings settings(
            String address, String credential, String tokenAddress, String secret, String pin) {
        return new RemoteSettings(address, credential, tokenAddress, SealService.CLIENT, secret, pin, PATIENCE);
    }

    private static RemoteKey key(RemoteSettings settings) {
        return new RemoteKey(settings, new RemoteService(settings, Clock.systemUTC()));
    }

    private static void start(RemoteSettings settings, String keystore) {
        new RemoteStart(settings, key(settings), keystore).afterPropertiesSet();
    }

    @ParameterizedTest
    @DisplayName(
            "L27(2): the service signs with either kind of key, let in by client credentials or by name and password")
    @CsvSource({"EC, true", "EC, false", "RSA, true", "RSA, false"})
    void signs(String algorithm, boolean byGrant) throws GeneralSecurityException {
        try (var service = SealService.with(algorithm)) {
            var key = key(settings(service, byGrant ? service.tokenAddress() : ""));
            assertThat(key.certificate()).isEqualTo(service.certificate());
            var check = Signature.getInstance(algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            check.initVerify(service.certificate().getPublicKey());
            check.update(DATA.getBytes());
            assertThat(check.verify(key.sign(DATA).getValue())).isTrue();
            key.sign(DATA);
            assertThat(service.tokensGiven()).as("one token is used for all").isEqualTo(1);
        }
    }

    @Test
    @DisplayName("a token that is no longer taken is asked for anew")
    void aTokenThatEnded() {
        try (var service = SealService.with("EC")) {
            var key = key(settings(service, ""));
            key.sign(DATA);
            service.forgetTokens();
            assertThatCode(() -> key.sign(DATA)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @DisplayName("whatever the service does instead of signing with its key, nothing is sealed")
    @EnumSource(value = SealService.Mood.class, mode = EnumSource.Mode.EXCLUDE, names = "SIGNS")
    void doesNotSign(SealService.Mood mood) {
        try (var service = SealService.with("EC")) {
            var key = key(settings(service, ""));
            service.become(mood);
            assertThatThrownBy(() -> key.sign(DATA)).isInstanceOf(SealUnavailable.class);
            service.become(SealService.Mood.SIGNS);
            assertThatCode(() -> key.sign(DATA)).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("a wrong PIN is told in the service's words")
    void aWrongPin() {
        try (var service = SealService.with("EC")) {
            var key = key(settings(service.address(), SealService.CREDENTIAL, "", SealService.SECRET, "0000"));
            assertThatThrownBy(() -> key.sign(DATA)).hasMessageContaining("invalid_pin The PIN is wrong");
        }
    }

    @Test
    @DisplayName("settings that cannot work stop the start, each told by its name; a service that is down does not")
    void theStart() {
        assertThatThrownBy(() -> start(settings("http://seal.example/csc/v2", "", "", "", ""), "seal.p12"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("auseklis.seal.remote.address must begin with https://")
                .hasMessageContaining("auseklis.seal.remote.credential is missing")
                .hasMessageContaining("auseklis.seal.remote.client-secret is missing")
                .hasMessageContaining("both set");
        try (var service = SealService.with("EC")) {
            assertThatCode(() -> start(settings(service, service.tokenAddress()), ""))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> start(settings(service.address(), "other", "", SealService.SECRET, ""), ""))
                    .hasMessageContaining("Invalid parameter credentialID")
                    .hasMessageContaining("auseklis.seal.remote.credential");
            assertThatThrownBy(() -> start(settings(service.address(), "office-seal", "", "wrong", ""), ""))
                    .hasMessageContaining("invalid_client");
        }
        assertThatCode(() -> start(settings("http://localhost:1/csc/v2", "office-seal", "", "x", ""), ""))
                .doesNotThrowAnyException();
        assertThatCode(() -> start(settings("", "", "", "", ""), "")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("no secret stands in what is printed of the settings")
    void secretsStaySecret() {
        var settings = settings("https://seal.example/csc/v2", "office-seal", "", "word", "4711");
        assertThat(settings.toString()).doesNotContain("word", "4711").contains("seal.example", "office-seal");
    }
}

package lv.auseklis.pages;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Addresses of the files under `static/assets`, each with a mark of its content, so that browsers may keep
/// them for a year.
@Component
class Assets {

    private final Map<String, String> paths = new ConcurrentHashMap<>();

    String path(String name) {
        return paths.computeIfAbsent(name, Assets::marked);
    }

    private static String marked(String name) {
        try (var content = new ClassPathResource("static/assets/" + name).getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("No asset " + name, e);
        }
    }
}

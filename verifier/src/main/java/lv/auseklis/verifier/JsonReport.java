package lv.auseklis.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks proofs that are given as JSON: ours (docs/log-format.md, "Proofs as JSON") and the public probes of
/// transparency-dev/merkle, which say in `wantErr` whether they must be refused.
final class JsonReport {

    static final int MOST_BYTES = 2_000_000;

    private final Report report;
    private int accepted;
    private int refused;
    private int unexpected;
    private int exceptions;

    JsonReport(Report report) {
        this.report = report;
    }

    static boolean isProof(Map<String, Object> json) {
        return json.containsKey("treeSize")
                || json.containsKey("size1")
                || json.containsKey("leafHash")
                || json.containsKey("toRoot");
    }

    void check(String name, Map<String, Object> json) {
        String reason = null;
        try {
            prove(json);
            accepted++;
        } catch (Refused e) {
            reason = e.getMessage();
            refused++;
        }
        var said = Shown.text(name) + ": " + (reason == null ? "accepted" : "refused, because " + Shown.text(reason));
        if (!(json.get("wantErr") instanceof Boolean mustBeRefused)) {
            if (reason == null) {
                report.say(said + " (its roots are not signed: it says only that the hashes fit)");
            } else {
                report.wrong(said);
            }
        } else if (mustBeRefused == (reason != null)) {
            report.say(said + ", as expected");
        } else if (reason != null && hasShortRoot(json)) {
            exceptions++;
            report.say(said + ", expected: accepted; this is the documented exception of roots that are no hashes");
        } else {
            unexpected++;
            report.wrong(said + ", expected: " + (mustBeRefused ? "refused" : "accepted"));
        }
    }

    void sayCounts() {
        if (accepted + refused > 1) {
            report.say((accepted + refused) + " proofs: " + accepted + " accepted, " + refused + " refused, "
                    + unexpected + " other than expected, " + exceptions + " documented exceptions");
        }
    }

    private static void prove(Map<String, Object> json) {
        if (json.containsKey("treeSize")) {
            inclusion(json, "leafIdx", "treeSize", "proof");
        } else if (json.containsKey("size1")) {
            consistency(json, "size1", "size2", "root1", "root2", "proof");
        } else if (json.containsKey("leafHash")) {
            inclusion(json, "index", "size", "hashes");
        } else {
            consistency(json, "from", "to", "fromRoot", "toRoot", "hashes");
        }
    }

    private static void inclusion(Map<String, Object> json, String index, String size, String proof) {
        Proofs.inclusion(
                Json.number(json, index),
                Json.number(json, size),
                hash(json, "leafHash"),
                hashes(json, proof),
                hash(json, "root"));
    }

    private static void consistency(
            Map<String, Object> json, String from, String to, String fromRoot, String toRoot, String proof) {
        Proofs.consistency(
                Json.number(json, from),
                Json.number(json, to),
                hash(json, fromRoot),
                hash(json, toRoot),
                hashes(json, proof));
    }

    private static byte[] hash(Map<String, Object> json, String key) {
        return Canonical.hash(Json.string(json, key), "\"" + key + "\"");
    }

    /// The hashes of a proof; null stands for none.
    private static List<byte[]> hashes(Map<String, Object> json, String key) {
        var hashes = new ArrayList<byte[]>();
        if (json.get(key) == null && json.containsKey(key)) {
            return hashes;
        }
        if (!(json.get(key) instanceof List<?> list)) {
            throw new Refused("\"" + key + "\" is missing or not a list");
        }
        for (var hash : list) {
            if (!(hash instanceof String text)) {
                throw new Refused("\"" + key + "\" has something that is not a text");
            }
            hashes.add(Canonical.hash(text, "a hash of the proof"));
        }
        return hashes;
    }

    /// The public probes have one with equal roots of 12 bytes ("don't care"), which only a verifier that does not
    /// look at the length accepts.
    private static boolean hasShortRoot(Map<String, Object> json) {
        return json.get("root1") instanceof String root
                && root.equals(json.get("root2"))
                && Canonical.base64(root, "root1").length < Sha256.BYTES;
    }
}

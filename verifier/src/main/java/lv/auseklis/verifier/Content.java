package lv.auseklis.verifier;

/// Shows what an entry says, whether or not the checks hold; if they do not, every line says so.
final class Content {

    private Content() {}

    static void show(Leaf leaf, boolean isVerified, Report report) {
        var mark = isVerified ? "" : "NOT VERIFIED: ";
        report.say(mark + "Entry " + leaf.index() + ": " + Shown.text(leaf.act()) + " in the register "
                + Shown.text(leaf.register()) + ", by the role " + Shown.text(leaf.role()) + ", recorded "
                + leaf.recorded());
        report.say(mark + "  about the entity " + leaf.entity()
                + (leaf.previous().isPresent()
                        ? "; the entry before it about the same entity is "
                                + leaf.previous().getAsLong()
                        : "; the first about it"));
        if (leaf.demonstration()) {
            report.say(mark + "  demonstration data");
        }
        leaf.published()
                .forEach((field, text) -> report.say(mark + "  " + Shown.text(field) + " = " + Shown.text(text)));
        if (!leaf.commitments().isEmpty()) {
            report.say(mark + "  commits to: "
                    + Shown.text(String.join(", ", leaf.commitments().keySet())));
        }
    }

    /// A leaf that may not even be one.
    static void show(byte[] leaf, boolean isVerified, Report report) {
        try {
            show(Leaf.parse(leaf), isVerified, report);
        } catch (Refused e) {
            report.say("NOT VERIFIED: " + Shown.text(new String(leaf, java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    /// The leaf in bytes that are no sound proof.
    static void showUnproven(byte[] proof, Report report) {
        var leaf = TlogProof.leafOf(proof);
        if (leaf != null) {
            show(leaf, false, report);
        }
    }

    /// Compares the values of an opening with the commitments of its entry, and shows them.
    static void open(Opening opening, Leaf leaf, boolean isVerified, Report report) {
        opening.fields().forEach((field, value) -> {
            var isRight = isVerified;
            try {
                leaf.checkOpening(field, value.salt(), value.value());
            } catch (Refused e) {
                isRight = false;
                report.wrong(e.getMessage());
            }
            report.say((isRight ? "" : "NOT VERIFIED: ") + "  " + Shown.text(field) + ": " + Shown.text(value.value()));
        });
        var closed = leaf.commitments().keySet().stream()
                .filter(field -> !opening.fields().containsKey(field))
                .toList();
        if (!closed.isEmpty()) {
            report.say("  not opened (kept back or erased): " + Shown.text(String.join(", ", closed)));
        }
    }
}

package lv.auseklis.documents;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The name that a file bears which somebody sent. It is shown and offered when the file is fetched, and never used as
/// a path.
///
/// @param text without folders and without characters that cannot be seen
public record FileName(String text) {

    private static final int LONGEST = 120;

    /// The kinds of file taken, by how their names end.
    private static final Map<String, MediaType> KINDS = Map.of(
            "pdf", MediaType.PDF,
            "png", MediaType.PNG,
            "jpg", MediaType.JPEG,
            "jpeg", MediaType.JPEG,
            "xml", MediaType.XML,
            "edoc", MediaType.ASIC_E,
            "asice", MediaType.ASIC_E);

    public static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = last.codePoints()
                .filter(FileName::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return new FileName(
                clean.length() > LONGEST
                        ? clean.substring(0, LONGEST - 20).strip() + clean.substring(clean.length() - 10)
                        : clean);
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "\"<>|?*:".indexOf(character) < 0;
        };
    }

    /// The kind of file that its ending promises; empty if such files are not taken.
    public Optional<MediaType> promised() {
        return Optional.ofNullable(KINDS.get(ending()));
    }

    private String ending() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

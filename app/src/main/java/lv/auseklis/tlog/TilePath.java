package lv.auseklis.tlog;

import java.util.Optional;
import java.util.regex.Pattern;

/// The address of a tile or of an entry bundle below `/log/tile/` (C2SP tlog-tiles): `<L>/<N>[.p/<W>]`, where `<N>`
/// is written as `x001/x234/067`.
///
/// @param level  0 and up; -1 for entry bundles
/// @param number the place within the level
/// @param width  how many hashes or entries are asked for: 256, or less for a partial one
public record TilePath(int level, long number, int width) {

    public static final int ENTRIES = -1;

    private static final Pattern FORM = Pattern.compile(
            "(entries|0|[1-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?");

    public static Optional<TilePath> parse(String path) {
        var form = FORM.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        var number = Long.parseLong(form.group(2).replace("x", "").replace("/", ""));
        var path2 = new TilePath(
                form.group(1).equals("entries") ? ENTRIES : Integer.parseInt(form.group(1)),
                number,
                form.group(3) == null ? TileSource.WIDTH : Integer.parseInt(form.group(3)));
        return path2.toString().equals(path) ? Optional.of(path2) : Optional.empty();
    }

    /// The tiles and bundles that a tree of a size consists of, bundles first.
    public static java.util.stream.Stream<TilePath> of(long size) {
        var levels = new java.util.ArrayList<java.util.stream.Stream<TilePath>>();
        levels.add(level(ENTRIES, size));
        for (int level = 0; size >> (8 * level) > 0; level++) {
            levels.add(level(level, size >> (8 * level)));
        }
        return levels.stream().flatMap(paths -> paths);
    }

    private static java.util.stream.Stream<TilePath> level(int level, long hashes) {
        return java.util.stream.LongStream.range(0, (hashes + TileSource.WIDTH - 1) / TileSource.WIDTH)
                .mapToObj(number -> new TilePath(
                        level, number, (int) Math.min(TileSource.WIDTH, hashes - number * TileSource.WIDTH)));
    }

    /// Whether a tree of this size has so many hashes there.
    public boolean isWithin(long size) {
        var hashes = level <= 0 ? size : level < 8 ? size >> (8 * level) : 0;
        return number < Long.MAX_VALUE / TileSource.WIDTH - 1 && number * TileSource.WIDTH + width <= hashes;
    }

    @Override
    public String toString() {
        var digits = String.format("%03d", number);
        var text = new StringBuilder(digits);
        while (text.length() % 3 != 0) {
            text.insert(0, '0');
        }
        var path = new StringBuilder(level == ENTRIES ? "entries" : String.valueOf(level));
        for (int i = 0; i < text.length(); i += 3) {
            path.append(i + 3 < text.length() ? "/x" : "/").append(text, i, i + 3);
        }
        return width == TileSource.WIDTH ? path.toString() : path + ".p/" + width;
    }
}

package lv.auseklis.verifier;

import java.util.Locale;

/// Where hashes and entries of a log lie (C2SP tlog-tiles).
public final class TilePath {

    /// How many hashes or entries a full tile has.
    public static final int WIDTH = 256;

    private TilePath() {}

    /// The path of hashes; `width` is [#WIDTH] or that of a partial tile.
    public static String hashes(int level, long tile, int width) {
        return "tile/" + level + "/" + number(tile) + partial(width);
    }

    public static String entries(long tile, int width) {
        return "tile/entries/" + number(tile) + partial(width);
    }

    private static String number(long tile) {
        var path = String.format(Locale.ROOT, "%03d", tile % 1000);
        for (long rest = tile / 1000; rest > 0; rest /= 1000) {
            path = String.format(Locale.ROOT, "x%03d/", rest % 1000) + path;
        }
        return path;
    }

    private static String partial(int width) {
        return width == WIDTH ? "" : ".p/" + width;
    }
}

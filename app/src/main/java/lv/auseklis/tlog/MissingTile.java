package lv.auseklis.tlog;

/// A tile, or a part of it, that the tree needs is not stored: the database was damaged or is older than the tree.
public final class MissingTile extends RuntimeException {

    public MissingTile(int level, long number) {
        super("The tile %d of level %d is missing or too short".formatted(number, level));
    }
}

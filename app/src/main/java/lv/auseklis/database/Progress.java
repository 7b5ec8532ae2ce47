package lv.auseklis.database;

/// Tells whoever starts the program what a slow step is doing: one plain sentence at the step's beginning,
/// without full stop.
@FunctionalInterface
public interface Progress {

    void step(String sentence);
}

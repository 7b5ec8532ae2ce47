package lv.auseklis.bench;

/// One benchmark: measures and tells it in Markdown.
@FunctionalInterface
interface Benchmark {

    Section measure() throws Exception;

    /// What a benchmark found.
    /// @param title a heading
    /// @param postgres the version of PostgreSQL that took part; empty where none did
    /// @param text Markdown: how it was measured, the tables
    record Section(String title, String postgres, String text) {}
}

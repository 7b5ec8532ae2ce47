package lv.auseklis.capabilities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.search.FoldingAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts texts into words as the index does.
final class TextWords implements AutoCloseable {

    private final Analyzer analyzer = FoldingAnalyzer.byField();

    Analyzer analyzer() {
        return analyzer;
    }

    /// The words of a text in one field of the index: `lv`, `en` (stems) or `plain`.
    List<String> of(String field, String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("A text could not be cut into words", e);
        }
    }

    /// The stem of a single word.
    String stem(String field, String word) {
        return String.join(" ", of(field, word));
    }

    @Override
    public void close() {
        analyzer.close();
    }
}

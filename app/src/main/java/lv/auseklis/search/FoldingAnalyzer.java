package lv.auseklis.search;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words of one language made comparable: lower case, stem, then diacritics folded, so that "petnieku"
/// finds "pētnieki" and "institutes" finds "institute". Words typed without diacritics lose some stems, so
/// an unstemmed field stands beside.
public final class FoldingAnalyzer extends Analyzer {

    /// How words are cut.
    public enum Stem {
        LATVIAN,
        ENGLISH,
        NONE
    }

    private final Stem stem;

    FoldingAnalyzer(Stem stem) {
        this.stem = stem;
    }

    /// The field `lv` with Latvian stems, `en` with English ones, every other field with whole words.
    public static Analyzer byField() {
        return new PerFieldAnalyzerWrapper(
                new FoldingAnalyzer(Stem.NONE),
                Map.of("lv", new FoldingAnalyzer(Stem.LATVIAN), "en", new FoldingAnalyzer(Stem.ENGLISH)));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(source);
        words = switch (stem) {
            case LATVIAN -> new LatvianStemFilter(words);
            case ENGLISH -> new PorterStemFilter(words);
            case NONE -> words;
        };
        return new TokenStreamComponents(source, new ASCIIFoldingFilter(words));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return reader;
    }
}

package lv.auseklis.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What people type: every word must occur, in some field, as the same word, an inflected form, or (from
/// three letters on) the beginning of a word. Nothing typed is taken for query syntax.
final class WordQuery {

    private static final int PREFIX = 3;
    private static final int MOST_WORDS = 20;
    /// The part of a pasted address before the identifier: `https://ror.org/`.
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]*/");

    private final Analyzer analyzer;

    WordQuery(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    Query of(String typed) throws IOException {
        var all = new BooleanQuery.Builder();
        var words = tokens("plain", typed);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        for (var word : originals(typed).stream().limit(MOST_WORDS).toList()) {
            all.add(anyField(word), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    private static List<String> originals(String typed) {
        var withoutHosts = ADDRESS.matcher(typed).replaceAll("");
        return List.of(withoutHosts.split("[^\\p{L}\\p{N}]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Query anyField(String word) throws IOException {
        var any = new BooleanQuery.Builder();
        for (var field : InstitutionIndex.FIELDS) {
            for (var token : tokens(field, word)) {
                any.add(new BoostQuery(new TermQuery(new Term(field, token)), 3f), BooleanClause.Occur.SHOULD);
                if (token.length() >= PREFIX) {
                    any.add(new PrefixQuery(new Term(field, token)), BooleanClause.Occur.SHOULD);
                }
            }
        }
        return any.build();
    }

    private List<String> tokens(String field, String text) throws IOException {
        var tokens = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }
}

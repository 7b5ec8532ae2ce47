package lv.auseklis.capabilities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns words and codes into a question to the index. Every word stands for itself, its inflected forms and its
/// counterpart in the other language; each is named by the word as it was written, so that the answer tells what it
/// rests on.
final class SoughtQuery {

    private static final int MOST_WORDS = 24;
    private static final int PREFIX = 4;
    private static final int GROUP = 5; // digits of CPV: division, group, class
    private static final float TIE = 0.1f;
    /// Words of notices that say nothing of what is sought.
    private static final Set<String> EMPTY = Set.of(
            "cern",
            "supply",
            "supplies",
            "service",
            "services",
            "contract",
            "tender",
            "invitation",
            "market",
            "survey",
            "firm",
            "firms",
            "company",
            "piegāde",
            "piegādes",
            "pakalpojums",
            "pakalpojumi",
            "līgums",
            "iepirkums",
            "uzņēmums",
            "uzņēmumi");

    private final TextWords words;
    private final TechnicalTerms terms;
    private final boolean named;

    /// @param named whether the parts bear names; those who only rank are faster without
    SoughtQuery(TextWords words, TechnicalTerms terms, boolean named) {
        this.words = words;
        this.terms = terms;
        this.named = named;
    }

    private Query named(String name, Query query) {
        return named ? NamedMatches.wrapQuery(name, query) : query;
    }

    /// What a person typed: most of the words must be there, also as beginnings of words.
    Query typed(String text) {
        var asked = asked(text);
        if (asked.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var query = new BooleanQuery.Builder();
        asked.forEach((word, weight) -> query.add(word(word, true, 1), BooleanClause.Occur.SHOULD));
        query.setMinimumNumberShouldMatch((asked.size() * 2 + 2) / 3);
        return query.build();
    }

    /// What a notice seeks: two of its words, or one of its codes.
    ///
    /// @param cpv codes of eight digits
    Query notice(String title, String description, List<String> cpv) {
        var weights = asked(description);
        asked(title).keySet().forEach(word -> weights.merge(word, 2f, Float::sum));
        var texts = new BooleanQuery.Builder();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .forEach(word -> texts.add(
                        word(word.getKey(), false, Math.min(4, word.getValue())), BooleanClause.Occur.SHOULD));
        texts.setMinimumNumberShouldMatch(Math.min(2, weights.size()));
        var query = new BooleanQuery.Builder();
        if (!weights.isEmpty()) {
            query.add(texts.build(), BooleanClause.Occur.SHOULD);
        }
        cpv.forEach(code -> query.add(code(code), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    /// A code of the same class (five digits) counts, the same code counts more.
    private Query code(String code) {
        var beginning = code.substring(0, GROUP);
        var same = new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term("cpv", code))), 12f),
                        new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term("cpv", beginning))), 6f)),
                TIE);
        return named("CPV " + code, same);
    }

    /// The words as they were written, in their order, each with how often.
    private Map<String, Float> asked(String text) {
        var asked = new LinkedHashMap<String, Float>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
            if (word.length() > 1 && !isEmpty(word) && asked.size() < 4 * MOST_WORDS) {
                asked.merge(word, 1f, Float::sum);
            }
        }
        return asked;
    }

    private static boolean isEmpty(String word) {
        return EMPTY.contains(word)
                || contains(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, word)
                || contains(LatvianAnalyzer.getDefaultStopSet(), word)
                || word.chars().allMatch(Character::isDigit);
    }

    private static boolean contains(CharArraySet set, String word) {
        return set.contains(word);
    }

    private Query word(String word, boolean beginnings, float weight) {
        var any = new ArrayList<Query>();
        for (var whole : words.of("plain", word)) {
            any.add(term("plain", whole, 2));
            if (beginnings && whole.length() >= PREFIX) {
                any.add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term("plain", whole))), 0.5f));
            }
        }
        var lv = words.stem("lv", word);
        var en = words.stem("en", word);
        any.add(term("lv", lv, 1));
        any.add(term("en", en, 1));
        terms.latvian(en).forEach(stem -> any.add(term("lv", stem, 1)));
        terms.english(lv).forEach(stem -> any.add(term("en", stem, 1)));
        return named(word, new BoostQuery(new DisjunctionMaxQuery(any, TIE), weight));
    }

    private static Query term(String field, String stem, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, stem)), boost);
    }
}

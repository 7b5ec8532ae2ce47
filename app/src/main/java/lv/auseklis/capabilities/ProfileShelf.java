package lv.auseklis.capabilities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.FoldedName;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Profiles in a Lucene index in memory, found by words, by what a notice seeks, and by name. Not changed by two
/// threads
/// at once.
final class ProfileShelf {

    private final TextWords words = new TextWords();
    private final SoughtQuery ranking;
    private final SoughtQuery evidence;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    ProfileShelf(TechnicalTerms terms) throws IOException {
        this.ranking = new SoughtQuery(words, terms, false);
        this.evidence = new SoughtQuery(words, terms, true);
        this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(words.analyzer()));
        this.searchers = new SearcherManager(writer, null);
    }

    /// @param evidence what of the question speaks for it
    record Hit(UUID profile, List<String> evidence) {}

    /// Something asked of the index as it stands now.
    private interface Asked {
        List<Hit> of(IndexSearcher searcher) throws IOException;
    }

    List<Hit> find(String typed, @Nullable ProfileKind kind, int most) {
        return asked(searcher -> best(searcher, only(ranking.typed(typed), kind), evidence.typed(typed), most));
    }

    List<Hit> match(String title, String description, List<String> cpv, int most) {
        var query = ranking.notice(title, description, cpv);
        var named = evidence.notice(title, description, cpv);
        return asked(searcher -> best(searcher, query, named, most));
    }

    List<Hit> list(@Nullable ProfileKind kind, String after, int most) {
        var beyond = after.isEmpty()
                ? new MatchAllDocsQuery()
                : TermRangeQuery.newStringRange("place", after, null, false, false);
        var byName = new Sort(new SortField("order", SortField.Type.STRING));
        return asked(searcher -> {
            var stored = searcher.storedFields();
            var hits = new ArrayList<Hit>();
            for (var found : searcher.search(only(beyond, kind), most, byName).scoreDocs) {
                hits.add(new Hit(UUID.fromString(stored.document(found.doc).get("id")), List.of()));
            }
            return hits;
        });
    }

    /// Where a profile stands in the order of names.
    static String place(Profile profile) {
        return FoldedName.of(profile.content().name()).text() + "\t" + profile.id();
    }

    private List<Hit> asked(Asked question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of profiles in memory cannot be read", e);
        }
    }

    private static Query only(Query query, @Nullable ProfileKind kind) {
        return kind == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, BooleanClause.Occur.MUST)
                        .add(new TermQuery(new Term("kind", kind.name())), BooleanClause.Occur.FILTER)
                        .build();
    }

    /// @param named the same question, whose parts bear names
    private static List<Hit> best(IndexSearcher searcher, Query query, Query named, int most) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(named), ScoreMode.COMPLETE_NO_SCORES, 1);
        var leaves = searcher.getIndexReader().leaves();
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (var found : searcher.search(query, most).scoreDocs) {
            var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            var matches = weight.matches(leaf, found.doc - leaf.docBase);
            var evidence = matches == null
                    ? List.<String>of()
                    : NamedMatches.findNamedMatches(matches).stream()
                            .map(NamedMatches::getName)
                            .distinct()
                            .toList();
            hits.add(new Hit(UUID.fromString(stored.document(found.doc).get("id")), evidence));
        }
        return hits;
    }

    void put(Profile profile) {
        try {
            writer.addDocument(document(profile));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void remove(Collection<UUID> profiles) {
        try {
            for (var id : profiles) {
                writer.deleteDocuments(new Term("id", id.toString()));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// From now on what was put and removed is found.
    void refresh() {
        try {
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("The index of profiles in memory cannot be written", e);
    }

    private static Document document(Profile profile) {
        var content = profile.content();
        var offered = content.name() + "\n" + String.join("\n", content.goods()) + "\n"
                + String.join("\n", content.services()) + "\n" + String.join("\n", content.certificates()) + "\n"
                + content.past();
        var document = new Document();
        document.add(new StringField("id", profile.id().toString(), Field.Store.YES));
        document.add(new StringField("kind", content.kind().name(), Field.Store.NO));
        document.add(new StringField("place", place(profile), Field.Store.NO));
        document.add(new SortedDocValuesField("order", new BytesRef(place(profile))));
        document.add(new TextField("lv", content.summary().lv() + "\n" + offered, Field.Store.NO));
        document.add(new TextField("en", content.summary().en() + "\n" + offered, Field.Store.NO));
        var codes = String.join(" ", content.nace()) + " " + String.join(" ", content.cpv());
        document.add(new TextField(
                "plain",
                content.summary().lv() + "\n" + content.summary().en() + "\n" + offered + "\n" + content.place() + " "
                        + content.number() + " " + codes,
                Field.Store.NO));
        content.cpv().forEach(code -> document.add(new StringField("cpv", code, Field.Store.NO)));
        return document;
    }
}

package lv.auseklis.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.Language;
import lv.auseklis.ledger.Entries;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.TextSearch;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The index over institutions: built at start, and kept up with the acts when the next question comes.
@Component
class InstitutionIndex implements TextSearch, SmartLifecycle {

    private static final int MOST = 10_000;
    static final List<String> FIELDS = List.of("lv", "en", "plain");

    private static final int AT_ONCE = 500;

    private final Registrations registrations;
    private final Entries entries;
    private final Clock clock;
    private final Analyzer analyzer = FoldingAnalyzer.byField();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long seen;
    private volatile boolean running;

    InstitutionIndex(Registrations registrations, Entries entries, Clock clock) throws IOException {
        this.registrations = registrations;
        this.entries = entries;
        this.clock = clock;
        this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
        this.searchers = new SearcherManager(writer, null);
    }

    @Override
    public void start() {
        rebuild();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the demonstration data, before the web server: the first page already searches.
    @Override
    public int getPhase() {
        return 1;
    }

    private synchronized void rebuild() {
        try {
            seen = entries.size();
            writer.deleteAll();
            for (var standing : registrations.listAbout(LocalDate.now(clock), Registrations.ALL_KNOWN)) {
                writer.addDocument(document(standing));
            }
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Takes in the institutions that acts have touched since the last question, whichever program carried them out.
    private synchronized void update() {
        try {
            var touched = new HashSet<UUID>();
            var more = entries.listAfter(seen - 1, AT_ONCE);
            while (!more.isEmpty()) {
                more.stream()
                        .filter(entry -> entry.register().equals("organisations"))
                        .forEach(entry -> touched.add(entry.entity()));
                seen = more.getLast().index() + 1;
                more = entries.listAfter(seen - 1, AT_ONCE);
            }
            for (var entity : touched) {
                update(new OrganisationId(entity));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void update(OrganisationId organisation) throws IOException {
        var id = new Term("id", organisation.value().toString());
        var standing = registrations
                .find(organisation)
                .flatMap(found -> found.about(LocalDate.now(clock))
                        .map(statement -> new Registrations.Standing(organisation, found.number(), statement)));
        if (standing.isPresent()) {
            writer.updateDocument(id, document(standing.get()));
        } else {
            writer.deleteDocuments(id);
        }
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("The search index in memory cannot be written", e);
    }

    private static Document document(Registrations.Standing standing) {
        var facts = standing.statement().particulars();
        var fields = facts.fields();
        var lv = facts.name().lv() + " " + facts.city() + " "
                + fields.stream().map(field -> field.name().lv()).collect(Collectors.joining(" "));
        var en = facts.name().en() + " "
                + fields.stream().map(field -> field.name().en()).collect(Collectors.joining(" "));
        var names = facts.name().lv() + " " + facts.name().en();
        var plain = names + " " + initials(facts.name().lv()) + " "
                + initials(facts.name().en()) + " " + facts.city() + " " + standing.number() + " "
                + String.join(" ", facts.identifiers().values());
        var document = new Document();
        document.add(new StringField("id", standing.organisation().value().toString(), Field.Store.YES));
        document.add(new TextField("lv", lv, Field.Store.NO));
        document.add(new TextField("en", en, Field.Store.NO));
        document.add(new TextField("plain", plain, Field.Store.NO));
        return document;
    }

    /// "Elektronikas un datorzinātņu institūts" → "EDI": people search by initials.
    private static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : List.of(name.split("[^\\p{L}]+", -1))) {
            if (word.length() > 2) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    @Override
    public List<OrganisationId> findInstitutions(String words, Language language) {
        if (entries.size() > seen) {
            update();
        }
        try {
            var searcher = searchers.acquire();
            try {
                return find(words, searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index in memory cannot be read", e);
        }
    }

    private List<OrganisationId> find(String words, IndexSearcher searcher) throws IOException {
        var found = new ArrayList<OrganisationId>();
        var stored = searcher.storedFields();
        for (var hit : searcher.search(new WordQuery(analyzer).of(words), MOST).scoreDocs) {
            found.add(
                    new OrganisationId(UUID.fromString(stored.document(hit.doc).get("id"))));
        }
        return found;
    }
}

package no.algoritmetilsyn.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.IndexBatch;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Rebuild;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.lexicon.Lexicon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast search is among {@code -Dbench.records} records, beside Lucene alone and PostgreSQL on the same records. */
@Tag("bench")
class SearchSpeedBench {

    private static final int CHUNK = 1_000;
    private static final int QUERIES = 84;
    private static final int WRITES = 300;
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    private final int count = Integer.getInteger("bench.records", 1_000_000);

    @Test
    void speed() throws Exception {
        var figures = new Figures("search-speed");
        figures.put("records", count);
        var records = new SpeedRecords(new SearchData());
        var analysis = new TextAnalysis(Lexicon.load(Path.of(System.getProperty("lexicon.dir"))));
        try (SearchIndex index = SearchIndex.open(folder.resolve("index"), analysis)) {
            double ours = built(index, records);
            double raw = SpeedLucene.writeAlone(folder.resolve("raw"), records, Math.min(count, 100_000));
            figures.put("rebuild, records a second", ours);
            figures.put("Lucene alone, NorwegianAnalyzer, same fields, records a second", raw);
            figures.put("ratio (at least 0.5)", ours / raw);
            classes(index, records, analysis, figures);
            suggestions(index, records, figures);
            writes(index, records, figures);
        }
        SpeedPostgres.measure(folder.resolve("postgres"), records, Math.min(count, 300_000), analysis, figures);
        figures.print();
    }

    private double built(SearchIndex index, SpeedRecords records) throws IOException {
        long before = System.nanoTime();
        try (Rebuild rebuild = index.rebuild()) {
            List<IndexedRecord> chunk = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                chunk.add(records.record(i));
                if (chunk.size() == CHUNK || i == count - 1) {
                    rebuild.add(chunk);
                    chunk.clear();
                }
            }
            rebuild.finish(null);
        }
        return count / ((System.nanoTime() - before) / 1e9);
    }

    private void classes(SearchIndex index, SpeedRecords records, TextAnalysis analysis, Figures figures)
            throws IOException {
        var random = new Random(20261125);
        String[] kinds = {"term", "two words", "three words", "phrase", "beginning", "filtered"};
        try (var raw = new SpeedLucene(folder.resolve("index"), analysis)) {
            for (String kind : kinds) {
                List<SearchRequest> requests = new ArrayList<>();
                for (int i = 0; i < QUERIES; i++) {
                    requests.add(request(kind, records.words(random), random).build());
                }
                List<Long> ours = measured(requests, index::search);
                List<Long> alone = measured(requests, request -> raw.search(request));
                report(kind + ", ours", ours, figures);
                report(kind + ", Lucene alone, same query and index", alone, figures);
                figures.put(
                        kind + ", p50 ratio (at most 1.3 from 0.2 ms on)",
                        Figures.percentile(ours, 0.5) / Figures.percentile(alone, 0.5));
            }
            List<SearchRequest> pages = new ArrayList<>();
            for (int i = 0; i < QUERIES; i++) {
                List<String> words = records.words(random);
                pages.add(SearchRequest.of(String.join(" ", words.subList(0, 3)))
                        .facets("organisation", "status", "sector", "risk", "year")
                        .build());
            }
            report("page with 5 facets and highlights", measured(pages, index::search), figures);
            report("same, facets as Lucene counts them, no highlights", measured(pages, raw::page), figures);
        }
    }

    private static SearchRequest.Builder request(String kind, List<String> words, Random random) {
        String text =
                switch (kind) {
                    case "two words" -> words.get(0) + " " + words.get(1);
                    case "three words" -> String.join(" ", words.subList(0, 3));
                    case "phrase" -> '"' + words.get(0) + " " + words.get(1) + '"';
                    case "beginning" -> words.get(0).substring(0, 5) + "*";
                    default -> words.get(random.nextInt(words.size()));
                };
        SearchRequest.Builder request = SearchRequest.of(text).highlight(false);
        return kind.equals("filtered") ? request.filter("status", "pilot").filter("year", "2020") : request;
    }

    private void suggestions(SearchIndex index, SpeedRecords records, Figures figures) {
        var random = new Random(5);
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String word = records.words(random).get(0);
            typed.add(word.substring(0, 1 + random.nextInt(Math.min(8, word.length()))));
        }
        List<Long> nanos = measured(typed, text -> index.suggest(text, 8, AccessFilter.EVERYTHING));
        report("suggestion (p95 at most 2)", nanos, figures);
    }

    private void writes(SearchIndex index, SpeedRecords records, Figures figures) throws IOException {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < WRITES; i++) {
            IndexedRecord record = records.record(i);
            long before = System.nanoTime();
            index.apply(new IndexBatch(List.of(record), Set.of(), null));
            index.search(SearchRequest.of("r" + i).highlight(false).build());
            nanos.add(System.nanoTime() - before);
        }
        report("write to searchable (p99 at most 250)", nanos, figures);
    }

    /** All but the first round, which warms up. */
    static <T> List<Long> measured(List<T> questions, Consumer<T> ask) {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (T question : questions) {
                long before = System.nanoTime();
                ask.accept(question);
                if (round > 0) {
                    nanos.add(System.nanoTime() - before);
                }
            }
        }
        return nanos;
    }

    static void report(String what, List<Long> nanos, Figures figures) {
        figures.put(what + ", p50, ms", Figures.percentile(nanos, 0.5));
        figures.put(what + ", p95, ms", Figures.percentile(nanos, 0.95));
        figures.put(what + ", p99, ms", Figures.percentile(nanos, 0.99));
    }
}

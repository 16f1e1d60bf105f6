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

/**
 * How fast search is among {@code -Dbench.records} records, beside Lucene alone, Hibernate Search and
 * PostgreSQL on the same records.
 */
@Tag("bench")
class SearchSpeedBench {

    private static final int CHUNK = 1_000;
    private static final int QUERIES = 84;
    private static final int WRITES = 300;
    private static final int ROUNDS = 3;
    /** Records written by each way of writing before it is measured. */
    private static final int WARM = 50_000;
    /** Milliseconds of Lucene alone from which on a ratio is told. */
    private static final double WORK = 0.2;

    private static final double[] SHARES = {0.5, 0.95, 0.99};

    /** Limits hold among so many records; among fewer, some of what is measured is noise. */
    private static final int FULL = 1_000_000;

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
            rebuilds(index, records, figures);
            classes(index, records, analysis, figures);
            suggestions(index, records, figures);
            writes(index, records, figures);
            hibernate(index, records, figures);
            SpeedPostgres.measure(folder.resolve("postgres"), index, records, count, figures);
        } finally {
            // What was measured before a peer failed is worth reading too.
            figures.print();
        }
        if (count >= FULL) {
            figures.assertWithinLimits();
        }
    }

    /** The last one is the index that is asked afterwards. */
    private void rebuilds(SearchIndex index, SpeedRecords records, Figures figures) throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        int warm = Math.min(count, WARM);
        built(index, records, warm, processors);
        SpeedLucene.writeAlone(folder.resolve("warm"), records, warm, processors);
        double alone = SpeedLucene.writeAlone(folder.resolve("one"), records, count, 1);
        double aloneByAll = SpeedLucene.writeAlone(folder.resolve("all"), records, count, processors);
        double one = built(index, records, count, 1);
        double all = built(index, records, count, processors);
        figures.put("processors", processors);
        figures.put("rebuild of an index from records in memory, a thread a processor, records a second", all);
        figures.put("rebuild by one thread", one);
        figures.put("Lucene alone, NorwegianAnalyzer, same texts and facets, one thread", alone);
        figures.put("same, a thread a processor", aloneByAll);
        figures.atLeast(0.5, "ratio, a thread a processor to one IndexWriter fed by one thread", all / alone);
        figures.put("ratio, a thread a processor each", all / aloneByAll);
        figures.put("ratio, one thread each", one / alone);
    }

    private static double built(SearchIndex index, SpeedRecords records, int count, int threads) throws Exception {
        long before = System.nanoTime();
        try (Rebuild rebuild = index.rebuild()) {
            Shares.of(count, CHUNK, threads, (from, to) -> {
                List<IndexedRecord> chunk = new ArrayList<>();
                for (int i = from; i < to; i++) {
                    chunk.add(records.record(i));
                }
                rebuild.add(chunk);
            });
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
                compared(kind, requests(kind, records, random), index, raw, figures);
            }
            List<SearchRequest> pages = pages(records, random);
            report("page with 5 facets and highlights", measured(pages, index::search), figures);
            report("same, facets as Lucene counts them, no highlights", measured(pages, raw::page), figures);
        }
    }

    private static List<SearchRequest> requests(String kind, SpeedRecords records, Random random) {
        List<SearchRequest> requests = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            requests.add(request(kind, records.words(random), random).build());
        }
        return requests;
    }

    private static List<SearchRequest> pages(SpeedRecords records, Random random) {
        List<SearchRequest> pages = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            List<String> words = records.words(random);
            pages.add(SearchRequest.of(String.join(" ", words.subList(0, 3)))
                    .facets("organisation", "status", "sector", "risk", "year")
                    .build());
        }
        return pages;
    }

    /**
     * Asks both in turn, query by query. A share says something where Lucene itself has work to do; below that, what we
     * add is told in microseconds.
     */
    private static void compared(
            String kind, List<SearchRequest> requests, SearchIndex index, SpeedLucene raw, Figures figures) {
        List<Long> ours = new ArrayList<>();
        List<Long> alone = new ArrayList<>();
        List<Long> oursLarge = new ArrayList<>();
        List<Long> aloneLarge = new ArrayList<>();
        List<Long> added = new ArrayList<>();
        List<Long> first = new ArrayList<>();
        for (SearchRequest request : requests) {
            first.add(timed(() -> index.search(request)));
            timed(() -> raw.search(request));
        }
        for (SearchRequest request : requests) {
            List<Long> mine = new ArrayList<>();
            List<Long> floor = new ArrayList<>();
            for (int round = 0; round < 2 * ROUNDS; round++) {
                mine.add(timed(() -> index.search(request)));
                floor.add(timed(() -> raw.search(request)));
            }
            ours.addAll(mine);
            alone.addAll(floor);
            if (Figures.percentile(floor, 0.5) >= WORK) {
                oursLarge.addAll(mine);
                aloneLarge.addAll(floor);
            } else {
                added.add((long) ((Figures.percentile(mine, 0.5) - Figures.percentile(floor, 0.5)) * 1e6));
            }
        }
        report(kind + ", ours", ours, figures);
        report(kind + ", Lucene alone, same query, order and index", alone, figures);
        figures.put(kind + ", ours, asked for the first time, p50, ms", Figures.percentile(first, 0.5));
        if (!added.isEmpty()) {
            figures.put(kind + ", added to queries below 0.2 ms, p50, ms", Figures.percentile(added, 0.5));
        }
        if (!aloneLarge.isEmpty()) {
            figures.put(kind + ", queries of 0.2 ms and more", aloneLarge.size() / (2.0 * ROUNDS));
            figures.atMost(
                    1.3,
                    kind + ", p50 ratio of these",
                    Figures.percentile(oursLarge, 0.5) / Figures.percentile(aloneLarge, 0.5));
            figures.put(
                    kind + ", p95 ratio of these (at most 1.5)",
                    Figures.percentile(oursLarge, 0.95) / Figures.percentile(aloneLarge, 0.95));
        }
    }

    private static long timed(Runnable ask) {
        long before = System.nanoTime();
        ask.run();
        return System.nanoTime() - before;
    }

    private void hibernate(SearchIndex index, SpeedRecords records, Figures figures) {
        long before = System.nanoTime();
        try (var peer = new SpeedHibernate(folder.resolve("hibernate"), records, count)) {
            figures.put("Hibernate Search, records a second", count / ((System.nanoTime() - before) / 1e9));
            List<SearchRequest> pages = pages(records, new Random(11));
            pages.removeIf(page -> !isAlike(index.search(page).total(), peer.page(page)));
            figures.put("pages for which both find as many, within a quarter", pages.size());
            List<Long> theirs = measured(pages, peer::page);
            List<Long> ours = measured(pages, index::search);
            report("page with 5 facets and highlights, ours", ours, figures);
            report("same page, Hibernate Search", theirs, figures);
            figures.atLeast(
                    2.5,
                    "Hibernate Search over ours, p50",
                    Figures.percentile(theirs, 0.5) / Figures.percentile(ours, 0.5));
            for (double share : new double[] {0.95, 0.99}) {
                figures.put(
                        "Hibernate Search over ours, p" + Math.round(share * 100) + " (at least 2.5)",
                        Figures.percentile(theirs, share) / Figures.percentile(ours, share));
            }
        }
    }

    private static boolean isAlike(long one, long other) {
        return Math.abs(one - other) <= Math.max(one, other) / 4;
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
        report("suggestion", nanos, 0.95, 2, figures);
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
        report("write to searchable", nanos, 0.99, 250, figures);
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
        for (double share : SHARES) {
            figures.put(name(what, share), Figures.percentile(nanos, share));
        }
    }

    /** The same, with a limit in milliseconds for one of the shares. */
    static void report(String what, List<Long> nanos, double limited, double limit, Figures figures) {
        for (double share : SHARES) {
            double value = Figures.percentile(nanos, share);
            if (share == limited) {
                figures.atMost(limit, name(what, share), value);
            } else {
                figures.put(name(what, share), value);
            }
        }
    }

    private static String name(String what, double share) {
        return what + ", p" + Math.round(share * 100) + ", ms";
    }
}

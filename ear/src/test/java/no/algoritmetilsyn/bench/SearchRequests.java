package no.algoritmetilsyn.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.index.SearchRequest;
import org.junit.jupiter.api.io.TempDir;

/** What is asked in the benchmark of search, of which classes of words. */
abstract class SearchRequests {

    static final int QUERIES = 84;
    static final int ROUNDS = 3;

    /** Milliseconds of Lucene alone from which on a ratio is told. */
    static final double WORK = 0.2;

    static final double[] SHARES = {0.5, 0.95, 0.99};

    @TempDir
    Path folder;

    final int count = Integer.getInteger("bench.records", 1_000_000);

    void classes(SearchIndex index, SpeedRecords records, TextAnalysis analysis, Figures figures) throws IOException {
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

    static List<SearchRequest> requests(String kind, SpeedRecords records, Random random) {
        List<SearchRequest> requests = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            requests.add(request(kind, records.words(random), random).build());
        }
        return requests;
    }

    static List<SearchRequest> pages(SpeedRecords records, Random random) {
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
    static void compared(
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

    static long timed(Runnable ask) {
        long before = System.nanoTime();
        ask.run();
        return System.nanoTime() - before;
    }

    static SearchRequest.Builder request(String kind, List<String> words, Random random) {
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

    void suggestions(SearchIndex index, SpeedRecords records, Figures figures) {
        var random = new Random(5);
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String word = records.words(random).get(0);
            typed.add(word.substring(0, 1 + random.nextInt(Math.min(8, word.length()))));
        }
        List<Long> nanos = measured(typed, text -> index.suggest(text, 8, AccessFilter.EVERYTHING));
        report("suggestion", nanos, 0.95, 2, figures);
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

    static String name(String what, double share) {
        return what + ", p" + Math.round(share * 100) + ", ms";
    }
}

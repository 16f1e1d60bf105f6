package no.algoritmetilsyn.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.IndexBatch;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Rebuild;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.lexicon.Lexicon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast search is among {@code -Dbench.records} records, beside Lucene alone, Hibernate Search and
 * PostgreSQL on the same records.
 */
@Tag("bench")
class SearchSpeedBench extends SearchRequests {

    private static final int CHUNK = 1_000;
    private static final int WRITES = 300;

    /** Records written by each way of writing before it is measured. */
    private static final int WARM = 50_000;

    /** Limits hold among so many records; among fewer, some of what is measured is noise. */
    private static final int FULL = 1_000_000;

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
}

package no.algoritmetilsyn.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Rebuild;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.index.SearchResult;
import no.algoritmetilsyn.search.lexicon.Lexicon;
import no.algoritmetilsyn.search.lexicon.Stems;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well search finds, on public questions and compounds, beside the analyzers that come with Lucene. */
@Tag("bench")
class SearchQualityBench {

    private static final String LEMMAS_NB = "wordlist_20220201_norsk_ordbank_nob_2005.txt";
    private static final String LEMMAS_NN = "wordlist_20220201_norsk_ordbank_nno_2012.txt";

    private static final String PASSAGES = "NorQuAD nDCG@10, ";
    private static final String HALVES = "\"A B\" finds \"AB\" R@10, ";
    private static final String BUILT = "the build's lexicon";
    private static final String ORDBANK = "Norsk ordbank";
    private static final String HELD_OUT = "Norsk ordbank, a fifth held out";
    private static final String OWN = "our own words only";

    private final SearchData data = new SearchData();

    @TempDir
    Path folder;

    @BeforeEach
    void data_is_there() {
        assumeTrue(data.isThere(), "no data beside the project");
    }

    @Test
    void quality() throws IOException {
        var figures = new Figures("search-quality");
        Lexicon built = Lexicon.load(Path.of(System.getProperty("lexicon.dir")));
        var analysis = new TextAnalysis(built);
        figures.atLeast(0.71, PASSAGES + BUILT, passages(analysis));
        var ordbank = new TextAnalysis(Lexicon.load(ordbank(false)));
        figures.atLeast(0.73, PASSAGES + ORDBANK, passages(ordbank));
        var own = new TextAnalysis(Lexicon.load(null));
        figures.put(PASSAGES + OWN, passages(own));
        figures.atLeast(0.85, HALVES + BUILT, halves(analysis, false));
        // The questions are made of its compounds: those it is asked about are not among those it learnt.
        Lexicon heldOut = Lexicon.load(ordbank(true));
        figures.atLeast(0.85, HALVES + HELD_OUT, halves(new TextAnalysis(heldOut), true));
        figures.put(HALVES + OWN, halves(own, false));
        peers(figures);
        topics(analysis, BUILT, figures);
        topics(ordbank, ORDBANK, figures);
        compounds(built, false, BUILT, figures);
        compounds(heldOut, true, HELD_OUT, figures);
        figures.print();
        figures.assertWithinLimits();
    }

    private double passages(TextAnalysis analysis) throws IOException {
        try (SearchIndex index = index(analysis, data.passages())) {
            return Ranking.of(data.questions(), text -> ids(index, SearchRequest.of(text)))
                    .ndcg();
        }
    }

    private double halves(TextAnalysis analysis, boolean heldOut) throws IOException {
        List<SearchData.Question> asked = data.halves().stream()
                .filter(question -> !heldOut || isHeldOut(question.id()))
                .toList();
        try (SearchIndex index = index(analysis, data.passages())) {
            return Ranking.of(asked, text -> ids(index, SearchRequest.of(text))).recall();
        }
    }

    private void peers(Figures figures) throws IOException {
        try (var norwegian = new PlainLucene(new NorwegianAnalyzer(), data.passages());
                var standard = new PlainLucene(new StandardAnalyzer(), data.passages())) {
            figures.put(
                    PASSAGES + "NorwegianAnalyzer",
                    Ranking.of(data.questions(), norwegian::search).ndcg());
            figures.put(
                    PASSAGES + "StandardAnalyzer",
                    Ranking.of(data.questions(), standard::search).ndcg());
            figures.put(
                    HALVES + "NorwegianAnalyzer",
                    Ranking.of(data.halves(), norwegian::search).recall());
        }
        try (var norwegian = new PlainLucene(new NorwegianAnalyzer(), data.register(false))) {
            figures.put(
                    "register topics nDCG@10, NorwegianAnalyzer",
                    Ranking.of(data.topics(), norwegian::search).ndcg());
        }
    }

    private void topics(TextAnalysis analysis, String lexicon, Figures figures) throws IOException {
        try (SearchIndex index = index(analysis, data.register(false))) {
            Ranking topics = Ranking.of(data.topics(), text -> ids(index, SearchRequest.of(text)));
            figures.atLeast(0.58, "register topics nDCG@10, " + lexicon, topics.ndcg());
            topics.kinds().forEach((kind, value) -> figures.put("   " + kind + ", " + lexicon, value));
        }
        try (SearchIndex index = index(analysis, data.register(true))) {
            Ranking topics = Ranking.of(
                    data.topics(), text -> ids(index, SearchRequest.of(text).filter("source", "no")));
            figures.put("register topics nDCG@10, all registers in one index, " + lexicon, topics.ndcg());
        }
    }

    /** Shares of compounds with both parts found, and of parts found that are right. */
    private void compounds(Lexicon lexicon, boolean heldOut, String name, Figures figures) throws IOException {
        for (String form : List.of("nb", "nn")) {
            int all = 0;
            int both = 0;
            int found = 0;
            int right = 0;
            for (String[] row : data.rows("search/ordbank-compounds-dev-" + form + ".tsv")) {
                if (heldOut && !isHeldOut(row[0])) {
                    continue;
                }
                Set<String> truth = Set.copyOf(new HashSet<>(List.of(Stems.of(row[1]), Stems.of(row[3]))));
                Set<String> seen = new HashSet<>();
                for (String part : lexicon.splitter().allParts(row[0])) {
                    seen.add(Stems.of(part));
                }
                all++;
                found += seen.size();
                both += seen.containsAll(truth) ? 1 : 0;
                seen.retainAll(truth);
                right += seen.size();
            }
            figures.atLeast(0.88, "compounds " + form + ", both parts, " + name, both / (double) all);
            figures.atLeast(0.95, "compounds " + form + ", precision, " + name, right / (double) found);
        }
    }

    private static boolean isHeldOut(String word) {
        return Math.floorMod(word.hashCode() * 31, 5) == 0;
    }

    /** A folder as an operator fills it with Norsk ordbank. */
    private Path ordbank(boolean withoutHeldOut) throws IOException {
        Path ordbank = Files.createTempDirectory(folder, "ordbank");
        for (String form : List.of("nb", "nn")) {
            List<String> lines = new ArrayList<>();
            for (String[] row : data.rows("search/ordbank-compounds-dev-" + form + ".tsv")) {
                if (!withoutHeldOut || !isHeldOut(row[0])) {
                    lines.add(String.join("\t", row));
                }
            }
            Files.write(ordbank.resolve("ordbank-compounds-" + form + ".tsv"), lines);
        }
        for (String lemmas : List.of(LEMMAS_NB, LEMMAS_NN)) {
            Files.copy(data.file("search/" + lemmas), ordbank.resolve(lemmas));
        }
        return ordbank;
    }

    private SearchIndex index(TextAnalysis analysis, List<IndexedRecord> records) throws IOException {
        SearchIndex index = SearchIndex.open(Files.createTempDirectory(folder, "index"), analysis);
        try (Rebuild rebuild = index.rebuild()) {
            rebuild.add(records);
            rebuild.finish(null);
        }
        return index;
    }

    private static List<String> ids(SearchIndex index, SearchRequest.Builder request) {
        return index.search(request.highlight(false).build()).hits().stream()
                .map(SearchResult.Hit::id)
                .toList();
    }
}

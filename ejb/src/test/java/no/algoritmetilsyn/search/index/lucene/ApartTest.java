package no.algoritmetilsyn.search.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Role;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.index.SearchResult;
import no.algoritmetilsyn.search.index.SearchResult.Hit;
import no.algoritmetilsyn.search.lexicon.Lexicon;
import no.algoritmetilsyn.search.query.QueryWeights;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is the same whether the best are found while all that matches is counted, or apart from it. */
class ApartTest {

    /** The common ones first; there are neighbours that make a compound, and words that mean something together. */
    private static final List<String> WORDS = List.of(
            "kommune",
            "søknad",
            "vedtak",
            "algoritme",
            "system",
            "tale",
            "gjenkjenning",
            "talegjenkjenning",
            "kunstig",
            "intelligens",
            "barnehage",
            "barnehageplass",
            "plass",
            "svindel",
            "risiko",
            "risikomodell",
            "modell",
            "ki",
            "maskin",
            "læring",
            "maskinlæring",
            "skred",
            "flom",
            "varsel",
            "flomvarsel",
            "stønad",
            "kontroll");

    private static final int RECORDS = 4_000;
    /** Sums of the same numbers in another order, as a share of the sum. */
    private static final float ROUNDING = 1e-6f;

    private final Random random = new Random(20261125);

    @Test
    void counting_and_ranking_apart_gives_the_same_page(@TempDir Path folder) throws IOException {
        var analysis = new TextAnalysis(Lexicon.load(null));
        try (var generation = new Generation(folder, analysis, 1)) {
            for (int i = 0; i < RECORDS; i++) {
                generation.add(record(i));
                if (i % 1_500 == 0) {
                    generation.refresh();
                }
            }
            generation.refresh();
            IndexSearcher searcher = generation.acquire();
            try {
                for (int round = 0; round < 400; round++) {
                    SearchRequest request = request();
                    SearchResult together = search(generation, searcher, analysis, request, Long.MAX_VALUE);
                    SearchResult apart = search(generation, searcher, analysis, request, 0);
                    assertSame(request.text(), together, apart);
                }
            } finally {
                generation.release(searcher);
            }
        }
    }

    private static SearchResult search(
            Generation generation, IndexSearcher searcher, TextAnalysis analysis, SearchRequest request, long many)
            throws IOException {
        return new Searching(generation, searcher, analysis, QueryWeights.USUAL, 60_000_000_000L, many).search(request);
    }

    private static void assertSame(String text, SearchResult together, SearchResult apart) {
        assertThat(apart.total()).as(text).isEqualTo(together.total());
        assertThat(apart.facets()).as(text).isEqualTo(together.facets());
        assertThat(apart.hits()).as(text).hasSameSizeAs(together.hits());
        Map<String, Hit> known = together.hits().stream().collect(Collectors.toMap(Hit::id, Function.identity()));
        for (int i = 0; i < apart.hits().size(); i++) {
            Hit hit = apart.hits().get(i);
            assertSame(text, hit, together.hits().get(i));
            // Only one that is as good as the last may have taken its place.
            Hit last = together.hits().get(together.hits().size() - 1);
            assertSame(text, hit, known.getOrDefault(hit.id(), last));
        }
    }

    private static void assertSame(String text, Hit one, Hit other) {
        assertThat(one.score()).as(text).isCloseTo(other.score(), within(ROUNDING * Math.max(1, other.score())));
    }

    private IndexedRecord record(int number) {
        var body = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            body.append(word()).append(' ');
        }
        return IndexedRecord.of("r" + number, 1)
                .text("name", Role.NAME, word() + " " + word())
                .text("organisation", Role.ORGANISATION, word())
                .text("body", Role.BODY, body.toString())
                .facet("status", "s" + random.nextInt(4))
                .facet("body", "b" + random.nextInt(300))
                .facet("body", "b" + random.nextInt(300))
                .identifier("2026/" + number)
                .access(number % 3 == 0 ? "group:7" : "public")
                .build();
    }

    /** Plain words, sometimes with one left out, a phrase or a number, by people who may see all or not. */
    private SearchRequest request() {
        var text = new StringBuilder(word());
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(' ').append(word());
        }
        text.append(
                switch (random.nextInt(8)) {
                    case 0 -> " -" + word();
                    case 1 -> " \"" + word() + " " + word() + '"';
                    case 2 -> " 2026/" + random.nextInt(RECORDS);
                    case 3 -> " +" + word();
                    default -> "";
                });
        SearchRequest.Builder request = SearchRequest.of(text.toString()).facets("status", "body");
        if (random.nextInt(4) == 0) {
            request.access(AccessFilter.anyOf(Set.of("public")));
        }
        return request.page(random.nextInt(3), 10).build();
    }

    private String word() {
        return WORDS.get((int) (Math.pow(random.nextDouble(), 2) * WORDS.size()));
    }
}

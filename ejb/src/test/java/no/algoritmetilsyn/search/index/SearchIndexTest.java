package no.algoritmetilsyn.search.index;

import static no.algoritmetilsyn.search.index.Samples.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.search.index.SearchResult.FacetCount;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching: what is found, in which order, with which counts, and what is never seen. */
class SearchIndexTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = Samples.index(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private SearchResult search(String text) {
        return index.search(SearchRequest.of(text).build());
    }

    @Test
    void the_library_is_the_one_we_chose_and_not_the_servers() {
        assertThat(Version.LATEST.toString()).isEqualTo("9.12.3");
    }

    @ParameterizedTest
    @CsvSource({
        "gjenkjenning, a",
        "ansikt gjenkjenning, a",
        "ansiktsgjenkjenningssystemer, a",
        "barnehageplassar, b",
        "fraud, d",
        "ki, c",
        "sprakmodell, c",
        "spraakmodell, c",
        "språkmodel, c",
        "svindle, d",
        "974760673, a",
        "974 760 673, a",
        "2026/123, d",
        "'\"utkast til svar\"', c",
        "språk*, c",
        "bedrageri, d",
        "havnevesenet, a",
    })
    void a_text_finds_its_record_first(String text, String id) {
        assertThat(ids(search(text))).first().isEqualTo(id);
    }

    @Test
    void operators_narrow() {
        assertThat(ids(search("kommune"))).containsExactlyInAnyOrder("b", "c", "d");
        assertThat(ids(search("kommune -svindel"))).containsExactlyInAnyOrder("b", "c");
        assertThat(ids(search("-kommune"))).containsExactly("a");
        assertThat(ids(search("havn OR svindel"))).containsExactlyInAnyOrder("a", "d");
        assertThat(ids(search("\"svar til utkast\""))).isEmpty();
        assertThat(ids(search("+kommune +prediksjon"))).containsExactly("d");
    }

    @Test
    void an_empty_text_finds_everything() {
        assertThat(search("").total()).isEqualTo(4);
        assertThat(search(" \t ").total()).isEqualTo(4);
    }

    @Test
    void what_was_found_is_marked_where_it_was_found_and_nowhere_is_markup_let_through() {
        SearchResult.Hit hit = search("søknad om barnehage").hits().get(0);
        assertThat(hit.highlights().get("name")).contains("<mark>søknader</mark>", "<mark>barnehageplass</mark>");
        assertThat(hit.highlights().get("body")).contains("&lt;b&gt;før&lt;/b&gt; &amp;", "<mark>søknadene</mark>");
        assertThat(hit.stored()).containsEntry("title", "Sortering av søknader om barnehageplass");
        assertThat(search("KI").hits().get(0).highlights().get("body")).contains("<mark>Kunstig intelligens</mark>");
        assertThat(index.search(SearchRequest.of("KI").highlight(false).build())
                        .hits()
                        .get(0)
                        .highlights())
                .isEmpty();
    }

    @Test
    void facets_count_all_matches_and_a_filtered_facet_shows_what_else_could_be_chosen() {
        SearchResult result = index.search(SearchRequest.of("kommune")
                .facets("status", "sector")
                .filter("status", "planlagt")
                .build());
        assertThat(ids(result)).containsExactlyInAnyOrder("c", "d");
        assertThat(result.facets().get("status"))
                .containsExactly(new FacetCount("planlagt", 2, true), new FacetCount("drift", 1, false));
        assertThat(result.facets().get("sector")).containsExactly(new FacetCount("skole", 1, false));
    }

    @Test
    void several_values_of_a_facet_are_alternatives_and_a_record_may_have_several() {
        SearchResult result = index.search(SearchRequest.of("")
                .facets("sector")
                .filter("sector", "familie")
                .filter("sector", "transport")
                .build());
        assertThat(ids(result)).containsExactlyInAnyOrder("a", "b");
        assertThat(result.facets().get("sector"))
                .extracting(FacetCount::value, FacetCount::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("skole", 2L),
                        org.assertj.core.groups.Tuple.tuple("familie", 1L),
                        org.assertj.core.groups.Tuple.tuple("transport", 1L));
    }

    @Test
    void ranges_limit_numbers() {
        assertThat(ids(index.search(
                        SearchRequest.of("").range("changed", 20, 30).build())))
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void order_is_norwegian_or_by_number() {
        assertThat(ids(index.search(
                        SearchRequest.of("").order(SearchOrder.alphabet("name")).build())))
                .containsExactly("a", "d", "b", "c");
        assertThat(ids(index.search(SearchRequest.of("")
                        .order(SearchOrder.largest("changed"))
                        .build())))
                .containsExactly("d", "b", "c", "a");
    }

    @Test
    void what_the_asker_may_not_see_is_nowhere() {
        AccessFilter group = AccessFilter.anyOf(Set.of("public")).butNot(Set.of("group:7"));
        SearchResult result = index.search(
                SearchRequest.of("kommune").facets("status").access(group).build());
        assertThat(ids(result)).containsExactlyInAnyOrder("b", "c");
        assertThat(result.facets().get("status")).extracting(FacetCount::count).containsOnly(1L);
        assertThat(index.suggest("risiko", 5, group)).isEmpty();
        assertThat(index.suggest("risiko", 5, AccessFilter.EVERYTHING)).isNotEmpty();
        assertThat(index.didYouMean("prediksjonn", group)).isEmpty();
        assertThat(index.didYouMean("prediksjonn", AccessFilter.EVERYTHING)).contains("prediksjon");
        assertThat(index.similar("d", 5, group)).isEmpty();
        assertThat(index.search(SearchRequest.of("2026/123").access(group).build())
                        .total())
                .isZero();
        assertThat(index.search(SearchRequest.of("")
                                .access(AccessFilter.anyOf(Set.of()))
                                .build())
                        .total())
                .isZero();
    }

    @Test
    void a_misspelt_text_finds_what_was_meant_and_says_so() {
        SearchResult result = search("predikson av utbetaling");
        assertThat(ids(result)).first().isEqualTo("d");
        assertThat(result.corrected()).containsEntry("predikson", "prediksjon");
        assertThat(result.suggestion()).isEqualTo("prediksjon av utbetaling");
    }

    @Test
    void whether_a_word_is_misspelt_says_nothing_of_records_the_asker_may_not_see() throws IOException {
        index.apply(new IndexBatch(
                List.of(
                        IndexedRecord.of("seen", 1)
                                .text("body", Role.BODY, "kvikkleire")
                                .access("public")
                                .build(),
                        IndexedRecord.of("kept", 1)
                                .text("body", Role.BODY, "kvikkleie")
                                .access("secret")
                                .build()),
                Set.of(),
                null));
        AccessFilter mine = AccessFilter.anyOf(Set.of("public"));
        for (String word : List.of("kvikkleie", "kvikklejre")) {
            SearchResult result =
                    index.search(SearchRequest.of(word).access(mine).build());
            assertThat(ids(result)).as(word).containsExactly("seen");
            assertThat(result.suggestion()).as(word).isEqualTo("kvikkleire");
            assertThat(result.corrected()).as(word).containsEntry(word, "kvikkleire");
        }
    }

    @Test
    void many_beginnings_are_asked_for_at_once() throws IOException {
        List<IndexedRecord> records = new ArrayList<>();
        for (int i = 0; i < 26 * 26; i++) {
            String word = "" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "ord";
            records.add(Samples.record("w" + i, word, word + "et " + word + "ene " + word + "a")
                    .build());
        }
        index.apply(new IndexBatch(records, Set.of(), null));
        SearchResult result = index.search(SearchRequest.of("a* OR b* OR c* OR d* OR e* OR f* OR g* OR h* OR i* OR j*")
                .build());
        assertThat(result.available()).isTrue();
        assertThat(result.total()).isGreaterThanOrEqualTo(10);
        assertThat(index.search(SearchRequest.of("a* b* c* d* e* f* g* h* i* j*")
                                .build())
                        .available())
                .isTrue();
    }

    @Test
    void a_narrow_filter_makes_no_word_misspelt() throws IOException {
        index.apply(new IndexBatch(
                List.of(
                        Samples.record("k1", "Varsling", "kvikkleire")
                                .facet("status", "drift")
                                .build(),
                        Samples.record("k2", "Varsling", "kvikkleire")
                                .facet("status", "drift")
                                .build(),
                        Samples.record("k3", "Varsling", "kvikkleire")
                                .facet("status", "pilot")
                                .build(),
                        Samples.record("l1", "Varsling", "kvikkleie")
                                .facet("status", "pilot")
                                .build()),
                Set.of(),
                null));
        SearchResult narrow = index.search(
                SearchRequest.of("kvikkleire").filter("status", "pilot").build());
        assertThat(ids(narrow)).containsExactly("k3");
        assertThat(narrow.suggestion()).isNull();
        // The other one is rare wherever one looks, so what is written like it is found as well.
        SearchResult rare = index.search(
                SearchRequest.of("kvikkleie").filter("status", "pilot").build());
        assertThat(ids(rare)).containsExactly("l1", "k3");
    }

    @Test
    void names_organisations_and_words_are_suggested_from_any_word_or_part() {
        assertThat(index.suggest("lill", 5, AccessFilter.EVERYTHING))
                .contains(new Suggestion("Lilledal kommune", Suggestion.Kind.ORGANISATION));
        assertThat(index.suggest("barnehagepl", 5, AccessFilter.EVERYTHING))
                .extracting(Suggestion::text)
                .contains("Sortering av søknader om barnehageplass");
        assertThat(index.suggest("gjenk", 5, AccessFilter.EVERYTHING))
                .extracting(Suggestion::text)
                .contains("Ansiktsgjenkjenningssystem i Nordvik havn");
        assertThat(index.suggest("sprak", 5, AccessFilter.EVERYTHING))
                .extracting(Suggestion::text)
                .contains("Åpen språkmodell for Sørvik");
        assertThat(index.suggest("", 5, AccessFilter.EVERYTHING)).isEmpty();
        assertThat(index.suggest("\u0000\"*", 5, AccessFilter.EVERYTHING)).isEmpty();
    }

    @Test
    void pages_never_overlap_although_scores_are_equal() throws IOException {
        index.apply(new IndexBatch(
                java.util.stream.IntStream.range(0, 100)
                        .mapToObj(i -> Samples.record("tie" + i, "Likt navn", "Lik tekst")
                                .build())
                        .toList(),
                Set.of(),
                null));
        List<String> all =
                ids(index.search(SearchRequest.of("likt").page(0, 100).build()));
        for (int page = 0; page < 10; page++) {
            assertThat(ids(index.search(SearchRequest.of("likt").page(page, 10).build())))
                    .isEqualTo(all.subList(page * 10, page * 10 + 10));
        }
    }

    @Test
    void what_is_deleted_is_gone_at_once_also_from_suggestions() throws IOException {
        index.apply(new IndexBatch(List.of(), Set.of("c"), "5"));
        assertThat(search("utkast").total()).isZero();
        assertThat(index.suggest("åpen", 5, AccessFilter.EVERYTHING)).isEmpty();
        assertThat(index.suggest("intellig", 5, AccessFilter.EVERYTHING)).isEmpty();
        assertThat(index.state().cursor()).isEqualTo("5");
    }
}

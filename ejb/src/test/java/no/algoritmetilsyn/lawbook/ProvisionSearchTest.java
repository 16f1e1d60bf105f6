package no.algoritmetilsyn.lawbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provision is found by what people remember of it. */
class ProvisionSearchTest {

    private static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-28T09:00:00Z"));

    private static TestDatabase database;
    private static EntityManager entities;

    @BeforeAll
    static void read() {
        database = TestDatabase.fresh();
        entities = database.entities().createEntityManager();
    }

    @AfterAll
    static void close() {
        entities.close();
        database.close();
    }

    private static ProvisionSearch search(Role role) {
        var search = new ProvisionSearch();
        search.access = TestAccess.of(entities, CLOCK, TestAccess.staff("jurist", role));
        search.laws = LawFixture.laws(entities, CLOCK);
        search.clock = CLOCK;
        return search;
    }

    private static List<String> codes(String words) {
        return search(Role.LAWYER).find(words, "nb", 20).stream()
                .map(found -> found.provision().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "fvl 29, fvl67-29",
        "forvaltningsloven § 29, fvl67-29",
        "FVL §29, fvl67-29",
        "forvaltningslova 29, fvl67-29",
        "Public Administration Act 1967 29, fvl67-29"
    })
    void the_section_comes_first_however_the_act_is_called(String words, String code) {
        assertThat(codes(words)).startsWith(code);
    }

    @Test
    void the_number_of_a_section_is_no_beginning_of_another() {
        assertThat(codes("fvl67 2")).contains("fvl67-2-3").doesNotContain("fvl67-29");
    }

    @Test
    void what_binds_comes_before_what_waits() {
        List<ProvisionSearch.Found> found = search(Role.LAWYER).find("forvaltningsloven", "nb", 200);
        assertThat(found).extracting(ProvisionSearch.Found::inForce).contains(true, false);
        int last = found.stream().map(ProvisionSearch.Found::inForce).toList().lastIndexOf(true);
        assertThat(found.subList(0, last + 1)).allMatch(ProvisionSearch.Found::inForce);
    }

    @Test
    void all_words_have_to_be_there_and_nothing_finds_nothing() {
        assertThat(codes("fvl 29 sjokolade")).isEmpty();
        assertThat(codes(" §§ ")).isEmpty();
        assertThat(search(Role.LAWYER).find("loven", "nb", 3)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void only_the_staff_looks_up() {
        assertThatThrownBy(() -> search(Role.CITIZEN).find("fvl", "nb", 5)).isInstanceOf(AccessRefused.class);
    }
}

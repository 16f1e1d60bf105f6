package no.algoritmetilsyn.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import no.algoritmetilsyn.platform.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static TestDatabase database;
    private static EntityManager entities;
    private static Laws laws;

    @BeforeAll
    static void read_what_the_migrations_wrote() {
        database = TestDatabase.fresh();
        entities = database.entities().createEntityManager();
        laws = LawFixture.laws(entities);
    }

    @AfterAll
    static void close() {
        entities.close();
        database.close();
    }

    @Test
    void every_entity_fits_its_table() {
        database.entities().unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    @Test
    void the_act_of_1967_is_in_force_and_the_act_of_2025_waits_for_the_king() {
        assertThat(laws.regimeInForce("procedure", TODAY)).map(Regime::code).contains("fvl67");
        Regime adopted = laws.regime("fvl25");
        assertThat(adopted.inForce(TODAY)).isFalse();
        assertThat(adopted.inForceFrom()).isEmpty();
        assertThat(adopted.adopted()).contains(LocalDate.of(2025, 6, 20));
        assertThat(adopted.replaces()).contains("fvl67");
    }

    @Test
    void the_ai_act_binds_nobody_in_norway_yet() {
        assertThat(laws.regime("aia").inForce(TODAY)).isFalse();
        assertThat(laws.regimeInForce("algorithm", TODAY)).isEmpty();
    }

    @Test
    void no_act_binds_before_its_first_day() {
        assertThat(laws.regime("fvl67").inForce(LocalDate.of(1969, 12, 31))).isFalse();
        assertThat(laws.regime("fvl67").inForce(LocalDate.of(1970, 1, 1))).isTrue();
    }

    @Test
    void when_the_new_act_commences_the_old_one_gives_way_on_that_day() throws SQLException {
        try (var other = TestDatabase.fresh()) {
            try (var owner = other.asOwner();
                    var sql = owner.createStatement()) {
                sql.execute("UPDATE regimes SET in_force_from = '2027-07-01' WHERE code = 'fvl25'");
                sql.execute("UPDATE regimes SET in_force_until = '2027-07-01' WHERE code = 'fvl67'");
            }
            try (EntityManager reading = other.entities().createEntityManager()) {
                Laws then = LawFixture.laws(reading);
                assertThat(then.regimeInForce("procedure", LocalDate.of(2027, 6, 30)))
                        .map(Regime::code)
                        .contains("fvl67");
                assertThat(then.regimeInForce("procedure", LocalDate.of(2027, 7, 1)))
                        .map(Regime::code)
                        .contains("fvl25");
            }
        }
    }

    @Test
    void a_provision_is_cited_in_the_language_of_the_letter() {
        Provision appeal = laws.provision("fvl67-29");
        assertThat(appeal.citation("nb")).isEqualTo("forvaltningsloven § 29 første ledd");
        assertThat(appeal.citation("nn")).isEqualTo("forvaltningslova § 29 første ledd");
        assertThat(appeal.citation("en")).isEqualTo("Public Administration Act 1967 section 29 first paragraph");
        assertThat(laws.provision("aia-75-2a").citation("nb")).isEqualTo("KI-forordningen artikkel 75 nr. 2a");
        assertThat(laws.provision("aia-73-2").citation("en")).isEqualTo("AI Act Article 73(2)");
        assertThat(laws.provision("fvl67-16").citation("nn")).isEqualTo("forvaltningslova § 16");
        assertThat(laws.provision("service-1").citation("en")).isEqualTo("own service goals");
    }

    @ParameterizedTest
    @CsvSource({
        "fvl67-11-4, forvaltningsloven § 11 fjerde ledd",
        "fvl67-16-1, forvaltningsloven § 16 første ledd",
        "fvl67-17-2, forvaltningsloven § 17 andre ledd",
        "fvl67-32-3, forvaltningsloven § 32 tredje ledd",
        "fvl67-33-3, forvaltningsloven § 33 tredje ledd",
        "fvl67-42-1, forvaltningsloven § 42 første ledd",
        "fvl25-42-2, forvaltningsloven (2025) § 42 andre ledd",
        "fvl25-43-1, forvaltningsloven (2025) § 43 første ledd",
        "fvl25-19-1, forvaltningsloven (2025) § 19 første ledd",
        "fvl25-44-1, forvaltningsloven (2025) § 44 første ledd",
        "fvl25-58-1, forvaltningsloven (2025) § 58 første ledd",
        "sivo-9,     sivilombudsloven § 9 første og andre ledd",
        "aia-46,     KI-forordningen artikkel 46 nr. 4",
        "aia-60,     KI-forordningen artikkel 60 nr. 4 bokstav b",
        "aml-18-10-4, arbeidsmiljøloven § 18-10 fjerde ledd",
        "aml-2A-7,   arbeidsmiljøloven § 2 A-7",
        "ekom-15-13-3, ekomloven § 15-13 tredje ledd",
        "digsf-17-2, digitalsikkerhetsforskriften § 17 andre ledd",
        "msr-18-3,   markedstilsynsforordningen artikkel 18 nr. 3",
        "gdpr-36,    personvernforordningen artikkel 36 nr. 2",
    })
    void a_place_is_cited_as_exactly_as_the_law_allows(String code, String cited) {
        assertThat(laws.provision(code).citation("nb")).isEqualTo(cited);
    }

    /** What a comparison with the text of an act needs to tell that the text is another now. */
    @Test
    void the_wording_of_each_section_of_both_acts_on_procedure_is_kept() {
        List<?> without = entities.createNativeQuery(
                        """
                        SELECT p.code FROM provisions p LEFT JOIN provision_wordings w ON w.provision = p.code
                        WHERE p.regime IN ('fvl67', 'fvl25') AND w.provision IS NULL
                        """)
                .getResultList();
        assertThat(without).isEmpty();
    }

    @Test
    void rules_on_high_risk_systems_wait_longer_than_the_ai_act_itself() throws SQLException {
        assertThat(laws.binds("aia-73-2", LocalDate.of(2030, 1, 1))).isFalse();
        try (var other = TestDatabase.fresh()) {
            try (var owner = other.asOwner();
                    var sql = owner.createStatement()) {
                sql.execute("UPDATE regimes SET in_force_from = '2027-02-01' WHERE code = 'aia'");
            }
            try (EntityManager reading = other.entities().createEntityManager()) {
                Laws then = LawFixture.laws(reading);
                assertThat(then.binds("aia-73-2", LocalDate.of(2027, 2, 1))).isTrue();
                assertThat(then.binds("aia-26-6", LocalDate.of(2027, 12, 1))).isFalse();
                assertThat(then.binds("aia-26-6", LocalDate.of(2027, 12, 2))).isTrue();
                assertThat(then.binds("aia-86", LocalDate.of(2027, 12, 1))).isFalse();
                assertThat(then.provision("aia-18").appliesFromProduct()).contains(LocalDate.of(2028, 8, 2));
                assertThat(then.provision("aia-73-2").appliesFromProduct()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pol,  FINE,          true,  true",
        "pol,  COERCIVE_FINE, true,  true",
        "aml,  FINE,          true,  false",
        "aml,  COERCIVE_FINE, true,  false",
        "ldl,  COERCIVE_FINE, true,  false",
        "dol,  COERCIVE_FINE, true,  true",
        "digs, FINE,          false, false",
        "digs, COERCIVE_FINE, false, false",
        "ekom, FINE,          false, false",
        "aia,  FINE,          false, false",
    })
    void a_claim_is_collected_and_bears_interest_where_the_regulation_lists_it(
            String regime, ClaimKind kind, boolean collected, boolean interest) {
        ClaimCollection collection = laws.collection(regime, kind).orElseThrow();
        assertThat(collection.isCollected()).isEqualTo(collected);
        assertThat(collection.bearsInterest()).isEqualTo(interest);
        assertThat(laws.collection("offl", kind)).isEmpty();
    }

    @Test
    void nynorsk_has_its_own_words() {
        assertThat(laws.provisions()).allSatisfy(provision -> assertThat(provision.title("nn") + provision.rule("nn"))
                .doesNotContainIgnoringCase("vyrkedag")
                .doesNotContainIgnoringCase("rettkome")
                .doesNotContain("kjem ikkje på"));
    }

    @Test
    void every_provision_stands_in_a_regime_and_is_told_in_three_languages() {
        for (Provision provision : laws.provisions()) {
            assertThat(laws.regime(provision.regime())).isNotNull();
            assertThat(provision.code()).startsWith(provision.regime() + "-");
            for (String language : List.of("nb", "nn", "en")) {
                assertThat(provision.citation(language)).as("%s", provision).isNotBlank();
                assertThat(provision.title(language)).as("%s", provision).isNotBlank();
                assertThat(provision.rule(language)).as("%s", provision).endsWith(".");
            }
        }
    }

    @Test
    void at_most_one_regime_of_a_family_is_in_force() {
        assertThat(laws.regimes().stream()
                        .filter(regime -> regime.inForce(TODAY))
                        .collect(Collectors.groupingBy(Regime::family, Collectors.counting()))
                        .values())
                .containsOnly(1L);
    }

    @Test
    void what_no_release_has_written_is_not_there() {
        assertThatThrownBy(() -> laws.provision("fvl67-999")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> laws.regime("fvl99")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_application_reads_the_law_but_does_not_write_it() throws SQLException {
        try (var application = database.asApplication();
                var sql = application.createStatement()) {
            assertThatThrownBy(() -> sql.execute("UPDATE regimes SET in_force_from = '2026-01-01' WHERE code = 'aia'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}

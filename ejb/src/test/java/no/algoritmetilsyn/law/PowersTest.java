package no.algoritmetilsyn.law;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The powers as rows, against the law as read by a person. */
class PowersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static TestDatabase database;
    private static EntityManager entities;
    private static Powers powers;

    @BeforeAll
    static void read() {
        database = TestDatabase.fresh();
        entities = database.entities().createEntityManager();
        powers = LawFixture.powers(entities);
    }

    @AfterAll
    static void close() {
        entities.close();
        database.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(files = "../docs/law/golden/powers.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
    void the_authority_has_what_the_law_gives_it(
            String id,
            String situation,
            PowerCode power,
            LocalDate day,
            String expected,
            String competent,
            String provision,
            String why,
            String confidence) {
        PowerRuling ruling = powers.ruling(power, day);
        assertThat(ruling.isGranted() ? "ja" : ruling.refusal().rule())
                .as("%s %s", id, situation)
                .isEqualTo(expected);
        assertThat(ruling.provision().citation("nb")).isEqualTo(provision);
        if (competent != null) {
            assertThat(ruling.power().body("nb")).contains(competent);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_power_has_its_rows(PowerCode code) {
        assertThat(powers.all()).anyMatch(power -> power.code() == code);
        assertThat(powers.ruling(code, TODAY).power().kind() == PowerKind.VOLUNTARY)
                .isEqualTo(!code.isOrder());
    }

    @Test
    void a_refusal_names_the_holder_in_the_language_that_is_read() {
        assertThat(holder(PowerCode.AML_ORDER, "nb")).isEqualTo("Arbeidstilsynet");
        assertThat(holder(PowerCode.DIGS_INFORMATION, "nn")).isEqualTo("tilsynsstyresmakta for digital tryggleik");
        assertThat(holder(PowerCode.AML_ORDER, "en")).isEqualTo("Labour Inspection Authority");
        assertThat(holder(PowerCode.AML_ORDER, "se")).as("no such words").isEqualTo("Arbeidstilsynet");
        assertThat(powers.ruling(PowerCode.GDPR_ORDER, TODAY).holder())
                .as("ours")
                .isEmpty();
        assertThat(powers.holder("2026-11-28", "nb")).isEmpty();
        assertThat(powers.holder(Powers.HOLDER + "none/1", "nb")).isEmpty();
    }

    private static String holder(PowerCode code, String language) {
        return powers.holder(powers.ruling(code, TODAY).holder()[0].toString(), language)
                .orElseThrow();
    }

    @Test
    void what_is_ours_in_the_demo_only_says_so() {
        assertThat(powers.all().stream().filter(Power::isFictional).map(Power::id))
                .containsExactly(
                        "gdpr-access/demo",
                        "gdpr-ban/demo",
                        "gdpr-fine/demo",
                        "gdpr-information/demo",
                        "gdpr-order/demo",
                        "gdpr-premises/demo");
        assertThat(powers.all().stream()
                        .filter(power -> power.isOwn() && !power.isFictional())
                        .map(Power::code))
                .as("nothing is ours in truth but to ask")
                .containsOnly(PowerCode.VOLUNTARY);
    }

    @Test
    void procedure_is_no_power() {
        assertThat(powers.all())
                .filteredOn(power -> power.kind() != PowerKind.VOLUNTARY)
                .allSatisfy(power -> assertThat(power.provision()).doesNotStartWith("fvl"));
    }

    @Test
    void when_an_act_comes_into_force_its_power_is_still_that_of_the_competent_authority() throws SQLException {
        try (var other = TestDatabase.fresh()) {
            try (var owner = other.asOwner();
                    var sql = owner.createStatement()) {
                sql.execute("UPDATE regimes SET in_force_from = '2027-02-01' WHERE code = 'aia'");
                sql.execute("UPDATE regimes SET in_force_from = '2027-07-01' WHERE code = 'fvl25'");
                sql.execute("UPDATE regimes SET in_force_until = '2027-07-01' WHERE code = 'fvl67'");
            }
            try (EntityManager reading = other.entities().createEntityManager()) {
                Powers then = LawFixture.powers(reading);
                PowerRuling before = then.ruling(PowerCode.AIA_SOURCE_CODE, LocalDate.of(2027, 1, 31));
                PowerRuling after = then.ruling(PowerCode.AIA_SOURCE_CODE, LocalDate.of(2027, 2, 1));
                assertThat(before.refusal()).isEqualTo(PowerRuling.Refusal.NOT_IN_FORCE);
                assertThat(after.refusal()).isEqualTo(PowerRuling.Refusal.NOT_OURS);
                assertThat(after.power().body("en")).contains("Norwegian Communications Authority");
                assertThat(asks(then, LocalDate.of(2027, 6, 30))).isEqualTo("fvl67-17");
                assertThat(asks(then, LocalDate.of(2027, 7, 1))).isEqualTo("fvl25-43");
            }
        }
    }

    @Test
    void an_appeal_against_an_information_order_does_what_its_act_says() {
        Laws laws = powers.laws;
        assertThat(Stream.of("fvl67", "fvl25").map(regime -> laws.appealEffect(regime, "appeal-information-order")
                        .effect()))
                .containsExactly(
                        AppealEffect.Effect.SUSPENDS_UNLESS_URGENT, AppealEffect.Effect.BINDS_UNLESS_POSTPONED);
    }

    private static String asks(Powers powers, LocalDate day) {
        PowerRuling ruling = powers.ruling(PowerCode.VOLUNTARY, day);
        assertThat(ruling.isGranted()).isTrue();
        return ruling.power().provision();
    }
}

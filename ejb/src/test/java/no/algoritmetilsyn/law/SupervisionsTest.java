package no.algoritmetilsyn.law;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionsTest {

    private static final LocalDate BEFORE_THE_DEMO = LocalDate.of(2025, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static TestDatabase database;
    private static EntityManager entities;
    private static Supervisions supervisions;

    @BeforeAll
    static void read_what_the_migrations_wrote() {
        database = TestDatabase.fresh();
        entities = database.entities().createEntityManager();
        supervisions = LawFixture.supervisions(entities);
    }

    @AfterAll
    static void close() {
        entities.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "aml,   Arbeidstilsynet,   Arbeidstilsynet,   Labour Inspection Authority",
        "mfl,   Forbrukertilsynet, Forbrukartilsynet, Consumer Authority",
        "arkl,  Nasjonalarkivet,   Nasjonalarkivet,   National Archives",
        "fvl67, Sivilombudet,      Sivilombodet,      Parliamentary Ombud",
        "aia,   Nkom,              Nkom,              Norwegian Communications Authority",
    })
    void an_act_that_is_not_ours_has_somebody_else(String act, String nb, String nn, String en) {
        Supervision other = supervisions.on(TODAY).get(act);
        assertThat(other.isOwn()).isFalse();
        assertThat(other.isFictional()).isFalse();
        assertThat(List.of(
                        other.body("nb").orElseThrow(),
                        other.body("nn").orElseThrow(),
                        other.body("en").orElseThrow()))
                .containsExactly(nb, nn, en);
    }

    @Test
    void data_protection_is_ours_from_the_first_day_of_the_demo_and_marked() {
        assertThat(supervisions.on(BEFORE_THE_DEMO).get("gdpr").body("nb")).contains("Datatilsynet");
        for (String act : List.of("gdpr", "pol")) {
            Supervision ours = supervisions.on(BEFORE_THE_DEMO.plusDays(1)).get(act);
            assertThat(ours.isOwn()).isTrue();
            assertThat(ours.isFictional()).isTrue();
            assertThat(ours.body("nb")).isEmpty();
        }
    }

    @Test
    void what_nobody_supervises_has_no_row() {
        assertThat(supervisions.on(TODAY)).doesNotContainKeys("offl", "dl", "service");
    }

    /**
     * The body that holds a power by an act is one of those that supervise it: the Equality and Anti-Discrimination Act is
     * in the hands of an ombud that guides and a tribunal that decides.
     */
    @Test
    void powers_and_supervision_are_in_the_same_hands() {
        Laws laws = LawFixture.laws(entities);
        for (LocalDate day : List.of(BEFORE_THE_DEMO, TODAY)) {
            Map<String, Supervision> supervised = supervisions.on(day);
            assertThat(LawFixture.powers(entities).all())
                    .filteredOn(power -> power.code().isOrder() && power.holdsOn(day))
                    .filteredOn(power -> supervised.containsKey(
                            laws.provision(power.provision()).regime()))
                    .isNotEmpty()
                    .allSatisfy(power -> {
                        Supervision supervision =
                                supervised.get(laws.provision(power.provision()).regime());
                        assertThat(supervision.isOwn()).as("%s", power).isEqualTo(power.isOwn());
                        assertThat(supervision.isFictional()).as("%s", power).isEqualTo(power.isFictional());
                        assertThat(supervision.body("nn").isPresent())
                                .as("%s", power)
                                .isEqualTo(power.body("nn").isPresent());
                        assertThat(supervision.body("nn").orElse(""))
                                .as("%s", power)
                                .contains(power.body("nn").orElse(""));
                    });
        }
    }
}

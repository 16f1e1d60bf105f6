package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.FineFixture.ENDED;
import static no.algoritmetilsyn.process.FineFixture.breach;
import static no.algoritmetilsyn.process.FineFixture.ceiling;
import static no.algoritmetilsyn.process.FineFixture.factors;
import static no.algoritmetilsyn.process.FineFixture.fineDraft;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.fine.step.Guilt;
import no.algoritmetilsyn.law.power.FinedSize;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A fine that is decided when forvaltningsloven of 2025 is in force: its factors, its places in the letter. */
class FiningUnder2025Test {

    @AutoClose
    private static FineFixture fixture;

    @BeforeAll
    static void start() throws SQLException {
        fixture = new FineFixture();
        try (var owner = fixture.fixture.database().asOwner();
                var sql = owner.createStatement()) {
            sql.execute("UPDATE regimes SET in_force_from = '2026-11-01' WHERE code = 'fvl25'");
            sql.execute("UPDATE regimes SET in_force_until = '2026-11-01' WHERE code = 'fvl67'");
        }
        fixture.on(MONDAY);
    }

    @Test
    void its_factors_are_those_of_section_81_and_its_letter_cites_the_act_of_2025() {
        fixture.as(INSPECTOR);
        UUID id = fixture.heardOfFine();
        assertThat(fixture.words(id, LetterKind.FINE_NOTICE)).contains("(2025) § 83", "(2025) § 42");
        fixture.take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NEGLIGENCE));
        assertThat(fixture.wrong(id, factors())).contains("/factors/0/factor unknown");
        fixture.take(id, FineFixture.factorsOf("fvl25"));
        fixture.take(id, ceiling(FinedSize.SME, 50_000_000L, ENDED));
        assertThat(fixture.text("SELECT ceiling FROM fine_counts WHERE decision_id = :id", id))
                .as("for a small enterprise the GDPR takes the higher, too")
                .isEqualTo("230000000");
        fixture.coordinate(id);
        fixture.take(id, fineDraft(1_000_000));
        assertThat(fixture.words(id, LetterKind.FINE_DECISION))
                .contains("(2025) § 81", "(2025) § 84", "(2025) § 83", "(2025) § 63");
        fixture.send(id, LEADER);
        assertThat(fixture.state(id)).isEqualTo("MADE");
        assertThat(fixture.text("SELECT regime FROM decisions WHERE id = :id", id))
                .isEqualTo("fvl25");
    }
}

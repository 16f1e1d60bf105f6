package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.CostsFixture.claim;
import static no.algoritmetilsyn.process.CostsFixture.granted;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.costs.CostsFacts;
import no.algoritmetilsyn.costs.CostsLetterOwner;
import no.algoritmetilsyn.costs.CostsOpening;
import no.algoritmetilsyn.costs.CostsSteps;
import no.algoritmetilsyn.fine.step.ReverseFine;
import no.algoritmetilsyn.fine.step.TellFineChanged;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Costs of a fine that the authority has reversed by itself (forvaltningsloven §§ 35, 36). */
class CostsOfFineTest {

    @AutoClose
    private static FinedFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FinedFixture(
                List.of(CostsSteps.class), List.of(CostsOpening.class, CostsLetterOwner.class, CostsFacts.class));
    }

    @Test
    void they_are_claimed_when_it_is_reversed_and_not_before() {
        UUID fine = fixture.imposed(1_000_000);
        assertThat(fixture.refused(fine, claim(MONDAY))).isEqualTo("nothingChanged");
        fixture.as(LEADER).take(fine, new ReverseFine("Feil part."));
        fixture.as(INSPECTOR).take(fine, new TellFineChanged("Feil part."));
        fixture.send(fine, LEADER);
        assertThat(fixture.words(fine, LetterKind.FINE_CHANGED)).contains("vesentlege kostnader", "§ 36");
        fixture.take(fine, claim(MONDAY));
        UUID claim = UUID.fromString(fixture.text("SELECT id FROM costs_claims WHERE claimed_in = :id", fine));
        assertThat(fixture.text("SELECT arrived_on || ' ' || organ FROM costs_claims WHERE id = :id", claim))
                .isEqualTo("2026-11-30 FIRST_INSTANCE");
        fixture.take(claim, granted());
        fixture.send(claim, LEADER);
        assertThat(fixture.text("SELECT state || ' ' || granted FROM costs_claims WHERE id = :id", claim))
                .isEqualTo("RULED 48000");
    }
}

package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.CostsFixture.LAST;
import static no.algoritmetilsyn.process.CostsFixture.dismissed;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Costs of a decision that was changed when forvaltningsloven of 2025 is in force (its § 69). */
class CostsUnder2025Test {

    @AutoClose
    private static CostsFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new CostsFixture();
        fixture.owner("UPDATE regimes SET in_force_from = '2026-11-01' WHERE code = 'fvl25'");
        fixture.owner("UPDATE regimes SET in_force_until = '2026-11-01' WHERE code = 'fvl67'");
        fixture.on(MONDAY);
    }

    @Test
    void the_limit_is_that_of_section_69_and_the_letter_cites_it() {
        fixture.as(INSPECTOR);
        UUID appeal = fixture.annulled();
        assertThat(fixture.words(appeal, LetterKind.APPEAL_CHANGED)).contains("(2025) § 69");
        fixture.on(LAST.plusDays(1));
        UUID inTime = fixture.claimed(appeal, LAST);
        assertThat(fixture.text("SELECT regime FROM costs_claims WHERE id = :id", inTime))
                .isEqualTo("fvl25");
        assertThat(fixture.wrong(inTime, dismissed())).containsExactly("/outcome inTime");

        UUID other = fixture.annulled();
        fixture.on(LAST.plusDays(1));
        UUID late = fixture.claimed(other, LAST.plusDays(1));
        fixture.take(late, dismissed());
        assertThat(fixture.words(late, LetterKind.COSTS_RULED)).contains("(2025) § 69", "(2025) § 65", "(2025) § 61");
    }
}

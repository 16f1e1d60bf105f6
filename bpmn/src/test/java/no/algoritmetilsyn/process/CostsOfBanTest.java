package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.BanFixture.review;
import static no.algoritmetilsyn.process.CostsFixture.claim;
import static no.algoritmetilsyn.process.CostsFixture.granted;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.costs.CostsFacts;
import no.algoritmetilsyn.costs.CostsLetterOwner;
import no.algoritmetilsyn.costs.CostsOpening;
import no.algoritmetilsyn.costs.CostsSteps;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Costs of an interim ban that the authority has lifted or narrowed by itself (forvaltningsloven §§ 35, 36). */
class CostsOfBanTest {

    private static final LocalDate REVIEWED = LocalDate.of(2026, 12, 10);

    @AutoClose
    private static BanFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new BanFixture(
                List.of(CostsSteps.class), List.of(CostsOpening.class, CostsLetterOwner.class, CostsFacts.class));
    }

    @Test
    void they_are_claimed_when_it_is_lifted_and_the_letter_tells_of_it() {
        UUID ban = fixture.heardAfterwards();
        assertThat(fixture.refused(ban, claim(REVIEWED))).isEqualTo("nothingChanged");
        fixture.take(ban, review(BanResult.LIFTED));
        assertThat(fixture.refused(ban, claim(REVIEWED)))
                .as("a draft changes nothing")
                .isEqualTo("nothingChanged");
        fixture.send(ban, LEADER);
        assertThat(fixture.words(ban, LetterKind.BAN_REVIEWED)).contains("vesentlege kostnader", "§ 36");
        fixture.take(ban, claim(REVIEWED));
        UUID claim = UUID.fromString(fixture.text("SELECT id FROM costs_claims WHERE claimed_in = :id", ban));
        assertThat(fixture.text("SELECT arrived_on || ' ' || organ FROM costs_claims WHERE id = :id", claim))
                .isEqualTo("2026-12-10 FIRST_INSTANCE");
        fixture.take(claim, granted());
        fixture.send(claim, LEADER);
        assertThat(fixture.text("SELECT state || ' ' || granted FROM costs_claims WHERE id = :id", claim))
                .isEqualTo("RULED 48000");
    }

    @Test
    void a_ban_that_stands_is_no_change_and_one_that_is_narrowed_is() {
        UUID standing = fixture.reviewed(review(BanResult.STANDS));
        assertThat(fixture.words(standing, LetterKind.BAN_REVIEWED)).doesNotContain("vesentlege kostnader");
        assertThat(fixture.refused(standing, claim(REVIEWED))).isEqualTo("nothingChanged");
        UUID narrowed = fixture.reviewed(review(BanResult.CHANGED, "Berre barnefamiliar.", null));
        fixture.take(narrowed, claim(REVIEWED));
    }
}

package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.step.AskCommentTime;
import no.algoritmetilsyn.decision.step.EndWithoutDecision;
import no.algoritmetilsyn.decision.step.GrantCommentTime;
import no.algoritmetilsyn.decision.step.TellEnding;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order that is decided when forvaltningsloven of 2025 is in force: its letters name the places of that act alone. */
class DecisionUnder2025Test {

    @AutoClose
    private static PenaltyFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new PenaltyFixture();
        fixture.owner("UPDATE regimes SET in_force_from = '2026-11-01' WHERE code = 'fvl25'");
        fixture.owner("UPDATE regimes SET in_force_until = '2026-11-01' WHERE code = 'fvl67'");
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
    }

    @Test
    void notice_and_more_time_rest_on_section_42_and_an_ending_on_guidance() {
        UUID id = fixture.heard(null);
        says(id, LetterKind.ADVANCE_NOTICE, "(2025) § 42");
        fixture.take(id, new AskCommentTime(DecisionFixture.HEARD_BY.plusDays(7), "Ferie.", Channel.PHONE, MONDAY));
        fixture.take(id, new GrantCommentTime(DecisionFixture.HEARD_BY.plusDays(7), "God grunn."));
        says(id, LetterKind.MORE_TIME_GRANTED, "(2025) § 42");
        fixture.take(id, new DiscardLetter(fixture.letter(id)));
        fixture.take(id, new EndWithoutDecision("Retta."));
        fixture.take(id, new TellEnding("Det er retta."));
        says(id, LetterKind.CASE_ENDED, "(2025) § 14");
    }

    @Test
    void decision_and_claim_are_appealed_by_the_act_of_2025() {
        UUID penalty = fixture.claimed();
        UUID decision = UUID.fromString(fixture.text(
                "SELECT o.decision_id FROM orders o JOIN penalties p ON p.order_id = o.id WHERE p.id = :id", penalty));
        says(decision, LetterKind.DECISION, "(2025) § 61", "(2025) § 63", "(2025) § 76", "(2025) § 46");
        says(penalty, LetterKind.PENALTY_CLAIM, "(2025) § 77 femte ledd", "(2025) § 63");
    }

    /** The act of 1967 is not named, by whatever section. */
    private static void says(UUID id, LetterKind kind, String... places) {
        String words = fixture.words(id, kind);
        assertThat(words).as("%s", kind).contains(places);
        assertThat(words.replaceAll("forvaltningslova \\(2025\\)|forvaltningsloven \\(2025\\)", ""))
                .as("%s", kind)
                .doesNotContain("forvaltningslov");
    }
}

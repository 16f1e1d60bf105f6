package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.OFFICER;
import static no.algoritmetilsyn.process.AppealFixture.TENTH;
import static no.algoritmetilsyn.process.AppealFixture.decide;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an appellant can do elsewhere: a lawsuit while the appeal waits (forvaltningsloven § 27 b), the ombud when it is decided. */
class AfterAppealTest {

    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static UUID decided(AppealResult result) {
        fixture.as(INSPECTOR);
        UUID penalty = fixture.claimed();
        UUID appeal = fixture.forwarded(penalty, TENTH);
        assertThat(fixture.deadlines(appeal, "court-despite-appeal"))
                .as("six months after it was posted")
                .containsExactly("RUNNING 2027-08-10");
        assertThat(fixture.deadlines(appeal, "ombud-complaint")).isEmpty();
        fixture.as(OFFICER).take(appeal, decide(result, null));
        fixture.sendAsBody(appeal);
        return appeal;
    }

    @Test
    void an_appeal_that_is_decided_leaves_a_year_for_the_ombud_and_opens_the_courts() {
        UUID appeal = decided(AppealResult.UPHELD);
        assertThat(fixture.words(appeal, LetterKind.APPEAL_DECISION))
                .contains("Sivilombodet", "eitt år", "sivilombodslova § 9", "gå til retten", "§ 27 b");
        assertThat(fixture.deadlines(appeal, "ombud-complaint"))
                .as("one year from Wednesday 10 February 2027")
                .containsExactly("RUNNING 2028-02-10");
        assertThat(fixture.deadlines(appeal, "court-despite-appeal"))
                .as("nothing waits any more")
                .noneMatch(row -> row.startsWith("RUNNING"));
    }

    @Test
    void what_is_remitted_is_not_over() {
        UUID appeal = decided(AppealResult.REMITTED);
        assertThat(fixture.words(appeal, LetterKind.APPEAL_DECISION)).doesNotContain("Sivilombod", "§ 27 b");
        assertThat(fixture.deadlines(appeal, "ombud-complaint")).isEmpty();
        assertThat(fixture.deadlines(appeal, "court-despite-appeal")).containsExactly("RUNNING 2027-08-10");
    }
}

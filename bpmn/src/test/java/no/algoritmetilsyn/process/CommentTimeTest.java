package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.inspection.step.AskReportTime;
import no.algoritmetilsyn.inspection.step.CloseComments;
import no.algoritmetilsyn.inspection.step.GiveCommentTime;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.Test;

/** More time to comment on a report that was asked for before the limit, Monday 11 January 2027, and is given after it. */
class CommentTimeTest extends InspectionTestBase {

    @Test
    void what_was_posted_in_time_and_entered_after_the_limit_can_be_given() {
        UUID id = reported();
        LocalDate later = LIMIT.plusWeeks(1);
        fixture.on(LIMIT.plusDays(2));
        fixture.fire(id);
        assertThat(fixture.refused(id, new GiveCommentTime(later)))
                .as("nobody has asked")
                .isEqualTo("limitPassed");
        assertThat(fixture.wrong(id, new AskReportTime(later, "Ferie.", Channel.LETTER, LIMIT.plusDays(1))))
                .containsExactly("/posted afterLimit");
        fixture.take(id, new AskReportTime(later, "Ferie.", Channel.LETTER, LIMIT));
        fixture.take(id, new GiveCommentTime(later));
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
        assertThat(fixture.deadlines(id, "comment-report")).containsExactly("LAPSED " + LIMIT, "RUNNING " + later);
        assertThat(fixture.refused(id, new CloseComments("Ingen merknader."))).isEqualTo("commentTimeRuns");
        fixture.on(later.plusDays(1));
        assertThat(fixture.refused(id, new GiveCommentTime(later.plusWeeks(1))))
                .as("it was asked for once, and given")
                .isEqualTo("limitPassed");
        fixture.take(id, new CloseComments("Ingen merknader."));
    }

    @Test
    void nobody_is_asked_to_go_on_without_comments_before_the_limit_that_counts_has_passed() {
        UUID id = reported();
        LocalDate later = LIMIT.plusWeeks(1);
        fixture.on(LIMIT);
        fixture.take(id, new GiveCommentTime(later));
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.on(LIMIT.plusDays(1));
        fixture.take(id, new SendLetter(letter));
        fixture.fire(id);
        assertThat(fixture.tasks(id)).contains("awaitComments").doesNotContain("followUpComments");
        fixture.on(later.plusDays(1));
        fixture.fire(id);
        assertThat(fixture.tasks(id)).contains("followUpComments");
    }

    @Test
    void a_letter_that_was_begun_before_the_limit_can_be_sent_after_it() {
        UUID id = reported();
        LocalDate later = LIMIT.plusWeeks(1);
        fixture.on(LIMIT);
        fixture.take(id, new GiveCommentTime(later));
        fixture.on(LIMIT.plusDays(1));
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
        assertThat(fixture.deadlines(id, "comment-report")).containsExactly("LAPSED " + LIMIT, "RUNNING " + later);
    }
}

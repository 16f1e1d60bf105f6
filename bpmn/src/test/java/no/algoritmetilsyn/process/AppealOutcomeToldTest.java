package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.other;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DismissAppeal;
import no.algoritmetilsyn.appeal.step.NotifyParties;
import no.algoritmetilsyn.appeal.step.ReceivePartyStatement;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of an appeal is told to those who were told of it (forvaltningsloven § 27). */
class AppealOutcomeToldTest {

    @AutoClose
    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @BeforeEach
    void inspector() {
        fixture.as(INSPECTOR).on(MONDAY);
    }

    /** The appeal of an association, about which the body that the decision binds has been told and has answered. */
    private static UUID heardOfBoth() {
        UUID appeal = fixture.appealed(fixture.decided(), other(MONDAY, MONDAY));
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, new NotifyParties("Foreininga meiner at pålegget er for mildt.", MONDAY.plusWeeks(2)));
        fixture.sendAlone(appeal);
        fixture.take(
                appeal, new ReceivePartyStatement(1, "Pålegget er strengt nok.", Channel.LETTER, MONDAY, List.of()));
        return appeal;
    }

    @Test
    void what_the_first_instance_changes_is_told_to_the_other_with_how_to_appeal() {
        UUID appeal = heardOfBoth();
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        fixture.send(appeal, LEADER);
        assertThat(outcomeTo(appeal)).containsExactly("SENT 310023450");
        assertThat(fixture.words(appeal, LetterKind.APPEAL_OUTCOME_TOLD))
                .contains("Leigebuarforeininga klaga", "Vedtaket er oppheva", "Slik klagar du", "§ 27");
    }

    @Test
    void what_the_appeal_body_decides_is_told_to_the_other_and_cannot_be_appealed() {
        UUID appeal = heardOfBoth();
        fixture.forward(appeal);
        fixture.as(AppealFixture.OFFICER).take(appeal, AppealFixture.decide(AppealResult.UPHELD, null));
        fixture.sendAsBody(appeal);
        assertThat(outcomeTo(appeal)).containsExactly("SENT 310023450");
        assertThat(fixture.words(appeal, LetterKind.APPEAL_OUTCOME_TOLD))
                .contains("har avgjort klaga. Vedtaket står fast")
                .doesNotContain("Slik klagar du");
    }

    private static List<String> outcomeTo(UUID appeal) {
        return fixture.texts(
                "SELECT l.state || ' ' || o.number FROM letters l JOIN organisations o ON o.id = l.recipient_organisation_id"
                        + " WHERE l.proceeding_id = :id AND l.kind = 'APPEAL_OUTCOME_TOLD'",
                appeal);
    }

    @Test
    void what_is_dismissed_is_told_without_a_right_to_appeal() {
        UUID decision = fixture.decided();
        fixture.on(MONDAY.plusYears(2));
        UUID appeal = fixture.appealed(decision, other(MONDAY, MONDAY.plusYears(2)));
        fixture.take(
                appeal,
                new NotifyParties("Foreininga er ueinig.", MONDAY.plusYears(2).plusWeeks(2)));
        fixture.sendAlone(appeal);
        fixture.take(appeal, assess(Conclusion.INADMISSIBLE, MONDAY));
        fixture.take(appeal, new DismissAppeal(null));
        fixture.write(appeal, "reason");
        fixture.send(appeal, LEADER);
        assertThat(outcomeTo(appeal)).containsExactly("SENT 310023450");
        assertThat(fixture.words(appeal, LetterKind.APPEAL_OUTCOME_TOLD))
                .contains("Klaga er avvist")
                .doesNotContain("Slik klagar du");
    }

    @Test
    void what_is_withdrawn_is_no_outcome() {
        UUID appeal = heardOfBoth();
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        assertThat(outcomeTo(appeal)).as("a withdrawal decides nothing").isEmpty();
    }
}

package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.OFFICER;
import static no.algoritmetilsyn.process.AppealFixture.appeal;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.decide;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.PartyAccessFixture.give;
import static no.algoritmetilsyn.process.PartyAccessFixture.refuse;
import static no.algoritmetilsyn.process.PartyAccessFixture.rule;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DecideAgain;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.partyaccess.step.AccessGround;
import no.algoritmetilsyn.partyaccess.step.CloseAccess;
import no.algoritmetilsyn.partyaccess.step.Outcome;
import no.algoritmetilsyn.partyaccess.step.RuleAccess;
import no.algoritmetilsyn.partyaccess.step.Scope;
import no.algoritmetilsyn.partyaccess.step.TakeUpAccess;
import org.junit.jupiter.api.Test;

/** What becomes of a refusal of access (forvaltningsloven §§ 21, 28, 34). */
class PartyAccessAppealTest extends PartyAccessTestBase {

    private static final LocalDate AFTER_LIMIT = LocalDate.of(2026, 12, 22);

    /** A request in which the note is refused and the report is given. */
    private UUID refused() {
        UUID request = fixture.asked(decision, Scope.NAMED);
        fixture.take(request, rule(refuse(note, AccessGround.INTERNAL_PAPER), give(report)));
        return request;
    }

    @Test
    void the_appeal_body_gives_what_was_refused() {
        UUID request = refused();
        fixture.as(fixture.furuvik);
        fixture.take(request, fixture.read(request, "receiveAppeal", "{\"text\":\"Vi treng notatet.\"}"));
        UUID appeal = UUID.fromString(fixture.text("SELECT id FROM appeals WHERE appealed_id = :id", request));
        fixture.as(INSPECTOR);
        assertThat(fixture.refused(request, new CloseAccess(null))).isEqualTo("appealOpen");
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.forward(appeal);
        fixture.as(OFFICER);
        assertThat(fixture.wrong(appeal, decide(AppealResult.CHANGED, null, new Point(2, null))))
                .as("that a document is given cannot be appealed")
                .containsExactly("/points/0/number unknown");
        assertThat(fixture.wrong(appeal, decide(AppealResult.CHANGED, null, new Point(1, AFTER_LIMIT))))
                .containsExactly("/points/0/limit noLimit");
        fixture.take(appeal, decide(AppealResult.CHANGED, null, new Point(1, null)));
        assertThat(fixture.shown(request)).containsExactly("Rapport ORIGINAL");
        fixture.sendAsBody(appeal);
        assertThat(fixture.appealState(appeal)).isEqualTo("ENDED DECIDED");
        assertThat(fixture.shown(request)).containsExactly("Notat ORIGINAL", "Rapport ORIGINAL");
        assertThat(fixture.text(
                        "SELECT given_on || ' ' || given_after FROM access_rulings WHERE request_id = :id AND number = 1",
                        request))
                .startsWith("2026-11-30 A-2026-");
        fixture.take(request, new CloseAccess(null));
        assertThat(fixture.fixture.hasEnded(request)).isTrue();
    }

    @Test
    void the_first_instance_gives_it_when_it_looks_once_more() {
        UUID request = refused();
        UUID appeal = fixture.appealed(request, MONDAY);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        fixture.send(appeal, WorkFixture.LEADER);
        assertThat(fixture.shown(request)).containsExactly("Notat ORIGINAL", "Rapport ORIGINAL");
    }

    @Test
    void what_is_remitted_is_ruled_on_once_more() {
        UUID request = refused();
        assertThat(fixture.refused(request, new CloseAccess(null))).isEqualTo("appealLimitRuns");
        UUID appeal = fixture.forwarded(request, MONDAY);
        assertThat(fixture.refused(request, new TakeUpAccess("Nytt."))).isEqualTo("appealOpen");
        fixture.as(OFFICER).take(appeal, decide(AppealResult.REMITTED, null));
        fixture.sendAsBody(appeal);
        fixture.take(request, new TakeUpAccess("Klageinstansen har sendt det tilbake."));
        fixture.take(appeal, new DecideAgain("Vi vurderer notatet på nytt."));
        assertThat(fixture.tasks(request)).containsExactly("ruleAccess");
        assertThat(fixture.wrong(request, rule(give(report))))
                .as("what was given is not ruled on again")
                .containsExactly("/rulings/0/document unknown");
        fixture.take(request, rule(new RuleAccess.Ruling(note, Outcome.AS_IS, null, "Meirinnsyn.", List.of())));
        assertThat(fixture.fixture.hasEnded(request)).isTrue();
        assertThat(fixture.texts(
                        "SELECT round || ' ' || number || ' ' || outcome FROM access_rulings WHERE request_id = :id"
                                + " ORDER BY round, number",
                        request))
                .containsExactly("1 1 REFUSED", "1 2 AS_IS", "2 1 AS_IS");
    }

    @Test
    void a_refusal_that_nobody_appeals_is_closed_when_its_time_has_passed() {
        UUID request = refused();
        fixture.on(AFTER_LIMIT);
        fixture.take(request, new CloseAccess("Ingen klage."));
        assertThat(fixture.fixture.hasEnded(request)).isTrue();
    }
}

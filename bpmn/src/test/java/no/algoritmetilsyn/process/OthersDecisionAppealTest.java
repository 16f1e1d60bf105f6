package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DecisionFixture.draft;
import static no.algoritmetilsyn.process.DecisionFixture.notice;
import static no.algoritmetilsyn.process.DecisionFixture.opening;
import static no.algoritmetilsyn.process.DecisionFixture.point;
import static no.algoritmetilsyn.process.DecisionFixture.statement;
import static no.algoritmetilsyn.process.OrderFixture.SECOND;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AnswerAppeals;
import no.algoritmetilsyn.appeal.OthersDecision;
import no.algoritmetilsyn.appeal.step.ReceiveComplainantAppeal;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.complaint.ComplaintKind;
import no.algoritmetilsyn.complaint.SortComplaint;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.TellComplainant;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A complainant who is a party appeals, by the code, what was decided about the body that they complained of (forvaltningsloven §§ 2 e, 28). */
class OthersDecisionAppealTest {

    /** Three weeks after word of it came on Monday 30 November 2026. */
    private static final LocalDate LAST = LocalDate.of(2026, 12, 21);

    @AutoClose
    private static NewsFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new NewsFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    /** A decision that rests on a complaint, in the case of that. */
    private static UUID decided(UUID complaint) {
        UUID casefile = UUID.fromString(fixture.text("SELECT casefile_id FROM proceedings WHERE id = :id", complaint));
        UUID decision = fixture.opened(opening(PowerCode.GDPR_ORDER), casefile, null);
        fixture.fixture.run(() -> fixture.fixture.get(Links.class).join(decision, Link.Relation.RESTS_ON, complaint));
        fixture.take(decision, notice(null, null));
        fixture.send(decision, LAWYER);
        fixture.take(decision, statement(MONDAY));
        fixture.take(decision, new AssessStatement("Det endrar ikkje noko."));
        fixture.take(decision, draft(null, point(SECOND, null)));
        fixture.send(decision, LEADER);
        return decision;
    }

    private static void tell(UUID decision) {
        fixture.take(decision, new TellComplainant("Kommunen må la et menneske avgjøre."));
        fixture.sendAlone(decision);
    }

    private static List<OthersDecision> open(UUID complaint) {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(AnswerAppeals.class).ofDecisions(complaint, LetterLanguage.NB));
    }

    private static ReceiveComplainantAppeal appeal(String decision) {
        return new ReceiveComplainantAppeal("Det er for mildt.", null, Channel.OWN_PAGES, MONDAY, List.of(), decision);
    }

    private static String reference(UUID decision) {
        return fixture.text("SELECT reference FROM decisions WHERE id = :id", decision);
    }

    @Test
    void a_party_who_was_told_appeals_the_decision_and_the_body_is_another_party() {
        UUID complaint = fixture.received().complaintId();
        fixture.sort(complaint, true);
        UUID decision = decided(complaint);
        assertThat(open(complaint)).as("nobody has told them").isEmpty();
        tell(decision);
        OthersDecision shown = open(complaint).get(0);
        assertThat(shown.reference()).isEqualTo(reference(decision));
        assertThat(shown.appeal().lastDay()).isEqualTo(LAST);
        assertThat(shown.isOpen()).isTrue();

        fixture.byCode(complaint, appeal(reference(decision)));
        assertThat(fixture.text("SELECT capacity || ' ' || channel FROM appeals WHERE appealed_id = :id", decision))
                .isEqualTo("PARTY OWN_PAGES");
        assertThat(open(complaint).get(0).isOpen()).isFalse();
        assertThat(fixture.refused(
                        complaint,
                        new ReceiveComplainantAppeal(
                                "Det er for mildt.", null, Channel.PHONE, MONDAY, List.of(), reference(decision))))
                .isEqualTo("appealed");
        assertThat(fixture.text(
                        "SELECT count(*) FROM appeal_parties WHERE appeal_id = (SELECT id FROM appeals WHERE appealed_id = :id)",
                        decision))
                .as("the body is told")
                .isEqualTo("1");
    }

    @Test
    void nobody_else_appeals_it_by_a_code() {
        UUID ofNoParty = fixture.received().complaintId();
        fixture.take(
                ofNoParty,
                new SortComplaint(ComplaintKind.COMPLAINT, "Hun har sett det.", false, "En annen søkte.", true));
        UUID other = decided(ofNoParty);
        tell(other);
        assertThat(open(ofNoParty)).as("no party").isEmpty();
        UUID complaint = fixture.received().complaintId();
        fixture.sort(complaint, true);
        UUID told = decided(complaint);
        tell(told);
        for (String reference : List.of(reference(other), "V-2026-999999")) {
            assertThat(fixture.wrong(
                            complaint,
                            new ReceiveComplainantAppeal("Nei.", null, Channel.PHONE, MONDAY, List.of(), reference)))
                    .containsExactly("/decision unknown");
        }
    }
}

package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.OFFICER;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.decide;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AnswerAppeal;
import no.algoritmetilsyn.appeal.AnswerAppeals;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DecideAgain;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.appeal.step.ReceiveComplainantAppeal;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.complaint.AnswerComplaint;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the answer to a complaint that is a decision, when somebody appeals it (forvaltningsloven §§ 2, 28, 33, 34). */
class ComplaintAppealTest {

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
        fixture.as(WorkFixture.INSPECTOR);
    }

    static ReceiveComplainantAppeal appeal(LocalDate posted) {
        return new ReceiveComplainantAppeal(
                "Dere har ikke sett på brevet mitt.", "Klagen må behandles.", Channel.PHONE, posted, List.of());
    }

    private static UUID dismissed() {
        UUID complaint = fixture.sorted();
        fixture.dismiss(complaint);
        return complaint;
    }

    private static UUID appealed(UUID complaint) {
        return fixture.appealed(complaint, appeal(fixture.clock.today()));
    }

    private static String status(UUID complaint) {
        return fixture.text(
                "SELECT status || ' ' || (ended_at IS NULL) || ' ' || (SELECT p.ended_at IS NULL FROM proceedings p WHERE p.id = c.id)"
                        + " FROM complaints c WHERE id = :id",
                complaint);
    }

    private static AnswerAppeal right(UUID complaint) {
        return fixture.fixture.inTransaction(() -> fixture.fixture
                .get(AnswerAppeals.class)
                .ofComplaint(complaint, LetterLanguage.NB)
                .orElse(null));
    }

    @Test
    void the_complainant_appeals_by_the_code_and_the_appeal_body_remits_it() {
        Complaints.Receipt receipt = fixture.received();
        UUID complaint = receipt.complaintId();
        fixture.sort(complaint, true);
        assertThat(right(complaint)).isNull();
        fixture.dismiss(complaint);
        assertThat(status(complaint)).isEqualTo("ANSWERED false false");
        assertThat(right(complaint).lastDay()).isEqualTo(LAST);
        assertThat(fixture.text(
                        "SELECT status FROM casefiles WHERE id = (SELECT casefile_id FROM complaints WHERE id = :id)",
                        complaint))
                .isEqualTo("CLOSED");

        fixture.as(no.algoritmetilsyn.access.Actor.complainant(complaint));
        fixture.take(complaint, fixture.read(complaint, "receiveComplainantAppeal", "{\"text\":\"Dere tar feil.\"}"));
        fixture.as(WorkFixture.INSPECTOR);
        UUID appeal = UUID.fromString(fixture.text("SELECT id FROM appeals WHERE appealed_id = :id", complaint));
        assertThat(fixture.text(
                        "SELECT channel || ' ' || capacity || ' ' || posted_on || ' ' || (identity_id = (SELECT complainant_id"
                                + " FROM complaints WHERE id = appealed_id)) FROM appeals WHERE id = :id",
                        appeal))
                .isEqualTo("OWN_PAGES PARTY 2026-11-30 true");
        assertThat(right(complaint).isAppealed()).isTrue();
        assertThat(fixture.refused(complaint, appeal(MONDAY))).isEqualTo("appealed");
        assertThat(fixture.text(
                        "SELECT status FROM casefiles WHERE id = (SELECT casefile_id FROM appeals WHERE id = :id)",
                        appeal))
                .isEqualTo("OPEN");

        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.forward(appeal);
        fixture.as(OFFICER).take(appeal, decide(AppealResult.REMITTED, null));
        fixture.sendAsBody(appeal);
        assertThat(status(complaint)).isEqualTo("IN_HAND true true");
        assertThat(fixture.tasks(complaint)).containsExactly("answerComplaint");
        assertThat(fixture.deadlines(complaint, "interim-reply"))
                .as("it is told again when the answer takes longer than a month")
                .hasSize(2)
                .last()
                .isEqualTo("RUNNING 2026-12-30");
        assertThat(fixture.seen(receipt).letters()).extracting(ReadLetter::kind).contains(LetterKind.APPEAL_DECISION);
        assertThat(fixture.refused(complaint, appeal(MONDAY)))
                .as("nothing stands now")
                .isEqualTo("nothingDecided");

        fixture.take(appeal, new DecideAgain("Vi behandler klagen."));
        fixture.answer(complaint);
        assertThat(status(complaint)).isEqualTo("ANSWERED false false");
        assertThat(fixture.fixture.hasEnded(complaint)).isTrue();
        assertThat(right(complaint)).as("an answer that decides nothing").isNull();
    }

    @Test
    void the_first_instance_takes_it_up_itself() {
        UUID complaint = dismissed();
        UUID appeal = appealed(complaint);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        assertThat(fixture.wrong(appeal, review(AppealResult.CHANGED, 500))).containsExactly("/amount nothingClaimed");
        assertThat(fixture.wrong(appeal, review(AppealResult.CHANGED, null, new Point(1, null))))
                .containsExactly("/points noPoints");
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        assertThat(status(complaint)).as("not before the letter is sent").isEqualTo("ANSWERED false false");
        fixture.send(appeal, WorkFixture.LEADER);
        assertThat(fixture.appealState(appeal)).isEqualTo("ENDED CHANGED");
        assertThat(status(complaint)).isEqualTo("IN_HAND true true");
        assertThat(fixture.texts(
                        "SELECT action FROM audit_events WHERE subject_id = :id AND action = 'COMPLAINT_TAKEN_UP'",
                        complaint))
                .hasSize(1);
        fixture.dismiss(complaint);
        assertThat(fixture.texts("SELECT 1 FROM letters WHERE proceeding_id = :id AND kind = 'DISMISSAL'", complaint))
                .as("another decision, which can be appealed again")
                .hasSize(2);
        assertThat(right(complaint).isAppealed()).isFalse();
        appealed(complaint);
    }

    @Test
    void what_is_upheld_stays_answered() {
        UUID complaint = dismissed();
        UUID appeal = appealed(complaint);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.forward(appeal);
        fixture.as(OFFICER).take(appeal, decide(AppealResult.UPHELD, null));
        fixture.sendAsBody(appeal);
        assertThat(fixture.appealState(appeal)).isEqualTo("ENDED DECIDED");
        assertThat(status(complaint)).isEqualTo("ANSWERED false false");
        assertThat(fixture.tasks(complaint)).isEmpty();
    }

    @Test
    void somebody_anonymous_appeals_by_the_code_and_stays_anonymous() {
        Complaints.Receipt receipt = fixture.anonymous();
        UUID complaint = receipt.complaintId();
        fixture.sort(complaint, true);
        fixture.dismiss(complaint);
        fixture.byCode(complaint, appeal(MONDAY));
        UUID appeal = UUID.fromString(fixture.text("SELECT id FROM appeals WHERE appealed_id = :id", complaint));
        assertThat(fixture.text(
                        "SELECT num_nonnulls(identity_id, organisation_id) || ' ' || (SELECT count(*) FROM parties p WHERE"
                                + " p.proceeding_id = a.id) || ' ' || capacity FROM appeals a WHERE id = :id",
                        appeal))
                .isEqualTo("0 0 PARTY");
        assertThat(fixture.refused(complaint, appeal(MONDAY))).isEqualTo("appealed");
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        fixture.send(appeal, WorkFixture.LEADER);
        assertThat(status(complaint)).isEqualTo("IN_HAND true true");
        assertThat(fixture.seen(receipt).letters())
                .extracting(ReadLetter::kind)
                .containsExactly(LetterKind.DISMISSAL, LetterKind.APPEAL_CHANGED);
        assertThat(fixture.seen(fixture.anonymous()).letters())
                .as("what another anonymous person is told is theirs alone")
                .isEmpty();
    }

    @Test
    void a_source_who_appeals_is_named_nowhere() {
        UUID complaint = fixture.ofSource().complaintId();
        fixture.sort(complaint, true);
        fixture.dismiss(complaint);
        UUID appeal = appealed(complaint);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        fixture.send(appeal, WorkFixture.LEADER);
        assertThat(fixture.text(
                        "SELECT count(*) FROM (SELECT CAST(a AS text) FROM appeals a UNION ALL SELECT CAST(l AS text) FROM letters l"
                                + " UNION ALL SELECT CAST(j AS text) FROM journal_entries j UNION ALL SELECT CAST(e AS text) FROM"
                                + " audit_events e) rows (written) WHERE written LIKE '%Varsel Pr%' AND CAST(:id AS uuid) IS NOT NULL",
                        appeal))
                .isEqualTo("0");
    }

    @Test
    void an_answer_by_a_decision_can_be_appealed_and_another_answer_cannot() {
        UUID complaint = fixture.sorted();
        fixture.end(complaint, AnswerComplaint.How.DECIDED);
        UUID appeal = appealed(complaint);
        assertThat(fixture.text("SELECT capacity || ' ' || provision FROM appeals WHERE id = :id", appeal))
                .isEqualTo("PARTY fvl67-11");
        UUID other = fixture.sorted();
        fixture.answer(other);
        assertThat(fixture.refused(other, appeal(MONDAY))).isEqualTo("nothingDecided");
    }

    @Test
    void one_that_comes_too_late_is_heard_only_where_the_law_lets_it() {
        UUID complaint = dismissed();
        fixture.on(LAST.plusDays(1));
        assertThat(right(complaint).late()).isTrue();
        assertThat(fixture.wrong(complaint, appeal(LAST.plusDays(2)))).containsExactly("/posted future");
        assertThat(fixture.wrong(complaint, appeal(MONDAY.minusDays(1)))).containsExactly("/posted tooEarly");
        UUID appeal = appealed(complaint);
        assertThat(fixture.wrong(appeal, assess(Conclusion.HEARD, MONDAY))).containsExactly("/conclusion late");
        fixture.take(appeal, assess(Conclusion.HEARD_LATE, MONDAY));
        assertThat(fixture.tasks(appeal)).containsExactly("reviewAppeal");
        UUID old = UUID.fromString(fixture.text("SELECT id FROM complaints WHERE id = :id", dismissed()));
        fixture.on(LocalDate.of(2028, 1, 10));
        assertThat(right(old).barred()).isTrue();
        UUID barred = appealed(old);
        assertThat(fixture.wrong(barred, assess(Conclusion.HEARD_LATE, LAST.plusDays(1))))
                .containsExactly("/conclusion barred");
    }
}

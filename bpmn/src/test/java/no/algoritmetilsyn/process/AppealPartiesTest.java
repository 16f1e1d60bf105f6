package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.other;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.LeaveOutParty;
import no.algoritmetilsyn.appeal.step.NotifyParties;
import no.algoritmetilsyn.appeal.step.ReceivePartyStatement;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.ProceedingPage;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who are parties beside the appellant: told of the appeal, heard, or left out, before the first instance concludes. */
class AppealPartiesTest {

    /** Two weeks from Monday 30 November 2026, a Monday. */
    private static final LocalDate LIMIT = LocalDate.of(2026, 12, 14);

    private static final String SUMMARY = "Foreininga meiner at pålegget er for mildt.";

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

    private static NotifyParties notice() {
        return new NotifyParties(SUMMARY, LIMIT);
    }

    private static ReceivePartyStatement statement(int number, LocalDate posted) {
        return new ReceivePartyStatement(number, "Pålegget er strengt nok.", Channel.LETTER, posted, List.of());
    }

    /** The others of an appeal: number, role and name of each. */
    private static List<String> parties(UUID appeal) {
        return fixture.texts(
                "SELECT number || ' ' || role || ' ' || name FROM appeal_parties WHERE appeal_id = :id ORDER BY number",
                appeal);
    }

    private static ProceedingPage shown(Actor as, UUID appeal) {
        fixture.as(as);
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(ProceedingPages.class).open(appeal));
    }

    /** The appeal of an association, which can be heard. */
    private static UUID ofAssociation(UUID decision) {
        UUID appeal = fixture.appealed(decision, other(MONDAY, MONDAY));
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        return appeal;
    }

    @Test
    void the_body_that_the_decision_binds_is_told_heard_and_gets_the_statement() {
        UUID decision = fixture.decided();
        UUID appeal = ofAssociation(decision);
        assertThat(parties(appeal)).containsExactly("1 ADDRESSEE Furuvik kommune");
        assertThat(fixture.refused(appeal, review(AppealResult.UPHELD, null))).isEqualTo("partyNotTold");
        assertThat(fixture.wrong(appeal, new NotifyParties(SUMMARY, MONDAY))).containsExactly("/limit past");

        fixture.take(appeal, new NotifyParties("Noko.", LIMIT));
        UUID draft = fixture.letter(appeal);
        fixture.take(appeal, notice());
        assertThat(fixture.letter(appeal)).as("written anew, not twice").isEqualTo(draft);
        assertThat(fixture.words(appeal, LetterKind.APPEAL_NOTICE))
                .contains(SUMMARY, "14. desember 2026", "§ 33 tredje ledd", "Leigebuarforeininga");
        assertThat(fixture.wrong(appeal, new LeaveOutParty(1, "Veit alt."))).containsExactly("/number letterOpen");
        assertThat(fixture.refused(appeal, review(AppealResult.UPHELD, null)))
                .as("a letter that has not left tells nobody")
                .isEqualTo("partyNotTold");
        fixture.sendAlone(appeal);
        assertThat(fixture.deadlines(appeal, "comment-appeal")).containsExactly("RUNNING " + LIMIT);
        assertThat(fixture.refused(appeal, review(AppealResult.UPHELD, null))).isEqualTo("partyLimitRuns");
        assertThat(fixture.refused(appeal, notice())).isEqualTo("nobodyToTell");

        assertThat(fixture.wrong(appeal, statement(2, MONDAY))).containsExactly("/number unknown");
        assertThat(fixture.wrong(appeal, statement(1, MONDAY.plusDays(1)))).containsExactly("/posted future");
        assertThat(fixture.wrong(appeal, statement(1, MONDAY.minusDays(1)))).containsExactly("/posted tooEarly");
        fixture.take(appeal, statement(1, MONDAY));
        assertThat(fixture.deadlines(appeal, "comment-appeal")).containsExactly("MET " + LIMIT);

        fixture.take(appeal, review(AppealResult.UPHELD, null));
        fixture.send(appeal, LEADER);
        assertThat(fixture.words(appeal, LetterKind.APPEAL_STATEMENT)).contains("Kommunen har ikkje sagt noko nytt.");
        assertThat(fixture.texts(
                        "SELECT l.state || ' ' || o.number FROM letters l JOIN organisations o ON o.id = l.recipient_organisation_id"
                                + " WHERE l.proceeding_id = :id AND l.kind = 'APPEAL_STATEMENT'",
                        appeal))
                .containsExactly("SENT 310023450");
        assertThat(shown(AppealFixture.OFFICER, appeal).facts())
                .as("the appeal body sees what the party says")
                .containsEntry("party1Said", "Pålegget er strengt nok.");
    }

    @Test
    void nobody_else_has_to_be_told_of_the_appeal_of_the_body_itself() {
        UUID appeal = fixture.forwarded(fixture.decided(), MONDAY);
        assertThat(parties(appeal)).isEmpty();
        assertThat(fixture.refused(appeal, statement(1, MONDAY))).isEqualTo("noOtherParty");
        assertThat(fixture.refused(appeal, notice())).isEqualTo("sentOn");
    }

    @Test
    void a_silent_party_is_waited_for_until_its_limit_is_over() {
        UUID appeal = ofAssociation(fixture.decided());
        fixture.take(appeal, notice());
        fixture.sendAlone(appeal);
        fixture.on(LIMIT);
        assertThat(fixture.refused(appeal, review(AppealResult.UPHELD, null))).isEqualTo("partyLimitRuns");
        fixture.on(LIMIT.plusDays(1));
        fixture.take(appeal, review(AppealResult.UPHELD, null));
        fixture.send(appeal, LEADER);
        assertThat(fixture.deadlines(appeal, "comment-appeal")).containsExactly("LAPSED " + LIMIT);
    }

    @Test
    void another_appeal_that_comes_in_between_keeps_the_letter_from_leaving() {
        UUID decision = fixture.decided();
        UUID own = fixture.appealed(decision, MONDAY);
        fixture.take(own, assess(Conclusion.HEARD, MONDAY));
        fixture.take(own, review(AppealResult.UPHELD, null));
        UUID letter = fixture.letter(own);
        fixture.submit(own, letter);
        fixture.sign(own, letter, LEADER);
        UUID others = fixture.appealed(decision, other(MONDAY, MONDAY));
        assertThat(parties(own)).containsExactly("1 APPELLANT Leigebuarforeininga");
        assertThat(parties(others)).as("once, though it appeals too").containsExactly("1 ADDRESSEE Furuvik kommune");
        assertThat(fixture.refused(own, new SendLetter(letter))).isEqualTo("partyNotTold");
        fixture.take(others, new WithdrawAppeal(null, null, null));
        fixture.take(own, new SendLetter(letter));
        assertThat(fixture.appealState(own)).isEqualTo("FORWARDED");
    }

    @Test
    void the_appellant_learns_nothing_of_the_limit_of_another() {
        UUID appeal = ofAssociation(fixture.decided());
        fixture.take(appeal, notice());
        fixture.sendAlone(appeal);
        Actor association = new BodyFixture(fixture.fixture).signatory("983544622");
        ProceedingPage page = shown(association, appeal);
        assertThat(page.deadlines())
                .extracting(Deadline::ruleCode)
                .as("its own")
                .containsExactly("court-despite-appeal");
        assertThat(page.facts().toString()).doesNotContain("Furuvik", "party");
    }

    @Test
    void a_complainant_who_is_a_party_is_told_in_their_own_language_or_left_out_for_a_reason() {
        UUID decision = fixture.decided();
        UUID complaint = complaint(decision, "K-2026-000901", true);
        complaint(decision, "K-2026-000902", false);
        UUID appeal = fixture.appealed(decision, MONDAY);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        assertThat(parties(appeal)).containsExactly("1 COMPLAINANT K-2026-000901");
        fixture.take(appeal, notice());
        UUID letter = fixture.letter(appeal);
        assertThat(fixture.text("SELECT language || ' ' || recipient_identity_id FROM letters WHERE id = :id", letter))
                .isEqualTo("NN " + complaint);
        fixture.take(appeal, new DiscardLetter(letter));
        assertThat(fixture.wrong(appeal, new LeaveOutParty(2, "Nei."))).containsExactly("/number unknown");
        fixture.take(appeal, new LeaveOutParty(1, "Ho har flytta, og vi finn henne ikkje."));
        assertThat(fixture.refused(appeal, new LeaveOutParty(1, "Nei."))).isEqualTo("nobodyToTell");
        fixture.forward(appeal);
        assertThat(fixture.texts(
                        "SELECT id FROM letters WHERE proceeding_id = :id AND kind = 'APPEAL_STATEMENT'", appeal))
                .as("who is left out gets no copy")
                .isEmpty();
    }

    /** A complaint in nynorsk on which a decision rests; its complainant has the id of the complaint. */
    private static UUID complaint(UUID decision, String reference, boolean party) {
        UUID id = fixture.fixture.proceeding();
        fixture.owner("UPDATE proceedings SET reference = '%s' WHERE id = '%s'".formatted(reference, id));
        fixture.owner(
                """
                INSERT INTO complaints (id, reference, code_hash, casefile_id, channel, kind, status, description, text, complainant_id, language,
                  received_at, registered_at, registered_by, version)
                VALUES ('%1$s', '%2$s', '', '%3$s', 'LETTER', 'COMPLAINT', 'IN_HAND', 'Ein modell.', 'Ingen kan seie kvifor.', '%1$s', 'nn',
                  now(), now(), '%1$s', 0)
                """
                        .formatted(id, reference, fixture.fixture.casefileOf(id)));
        fixture.fixture.run(() -> {
            Proceedings proceedings = fixture.fixture.get(Proceedings.class);
            proceedings.concerns(id, id, Party.Capacity.COMPLAINANT);
            proceedings.decideParty(id, id, party, "Ho søkte.");
            fixture.fixture.get(Links.class).join(decision, Link.Relation.RESTS_ON, id);
        });
        return id;
    }
}

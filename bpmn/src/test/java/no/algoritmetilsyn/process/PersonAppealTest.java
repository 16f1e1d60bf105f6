package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.OFFICER;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.decide;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.LeaveOutParty;
import no.algoritmetilsyn.appeal.step.ReceivePersonAppeal;
import no.algoritmetilsyn.appeal.step.WrittenForm;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People appeal what was decided about somebody else; who they are stays in the vault (forvaltningsloven §§ 28, 29 second paragraph). */
class PersonAppealTest {

    private static final String NAME = "Synne Fiksjonsen";

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

    private static ReceivePersonAppeal appeal(String complaint, String name, String address, LocalDate learnt) {
        return new ReceivePersonAppeal(
                null,
                Appellant.LEGAL_INTEREST,
                complaint,
                name,
                address,
                null,
                WrittenForm.NN,
                learnt,
                "Pålegget er for mildt.",
                null,
                Channel.PHONE,
                fixture.clock.today(),
                List.of());
    }

    private static ReceivePersonAppeal stranger() {
        return appeal(null, NAME, "Storgata 3\n7999 Furuvik", MONDAY);
    }

    private static void heard(UUID appeal) {
        fixture.take(appeal, new LeaveOutParty(1, "Adressaten har sagt sitt."));
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.forward(appeal);
    }

    @Test
    void another_person_appeals_and_the_name_lies_in_the_vault_alone() {
        UUID decision = fixture.decided();
        UUID appeal = fixture.appealed(decision, stranger());
        assertThat(fixture.text(
                        "SELECT (organisation_name = reference) || ' ' || (organisation_id IS NULL) || ' ' || capacity || ' ' || language"
                                + " FROM appeals WHERE id = :id",
                        appeal))
                .isEqualTo("true true LEGAL_INTEREST NN");
        assertThat(fixture.text(
                        "SELECT i.by_post || ' ' || i.language FROM appeals a JOIN identities i ON i.id = a.identity_id WHERE a.id = :id",
                        appeal))
                .as("nobody but a complainant has a page here")
                .isEqualTo("true nn");
        assertThat(fixture.texts(
                        "SELECT role || ' ' || name FROM appeal_parties WHERE appeal_id = :id ORDER BY number", appeal))
                .singleElement()
                .asString()
                .startsWith("ADDRESSEE ");
        heard(appeal);
        fixture.as(OFFICER).take(appeal, decide(AppealResult.ANNULLED, null));
        fixture.sendAsBody(appeal);
        assertThat(fixture.appealState(appeal)).isEqualTo("ENDED DECIDED");
        assertThat(fixture.texts(
                        "SELECT DISTINCT way FROM dispatches d JOIN letters l ON l.id = d.letter_id JOIN appeals a ON a.id = l.proceeding_id"
                                + " WHERE a.id = :id AND l.recipient_identity_id = a.identity_id",
                        appeal))
                .containsExactly("PAPER");
        String everywhere =
                "SELECT count(*) FROM (SELECT CAST(a AS text) FROM appeals a UNION ALL SELECT CAST(p AS text) FROM"
                        + " proceedings p UNION ALL SELECT CAST(e AS text) FROM audit_events e UNION ALL SELECT CAST(j AS text) FROM"
                        + " journal_entries j UNION ALL SELECT CAST(l AS text) FROM letters l UNION ALL SELECT CAST(t AS text) FROM tasks t"
                        + " UNION ALL SELECT CAST(o AS text) FROM outbox o) rows (written) WHERE written LIKE '%Fiksjonsen%'"
                        + " AND CAST(:id AS uuid) IS NOT NULL";
        assertThat(fixture.text(everywhere, appeal)).isEqualTo("0");
        assertThat(stranger()).asString().doesNotContain(NAME);
    }

    @Test
    void a_complainant_appeals_and_reads_what_comes_of_it_by_the_code() {
        Complaints.Receipt receipt = fixture.received();
        fixture.sort(receipt.complaintId(), true);
        UUID decision = fixture.decided();
        UUID appeal =
                fixture.appealed(decision, appeal(" " + receipt.reference().toLowerCase(), null, null, MONDAY));
        assertThat(fixture.text(
                        "SELECT identity_id = (SELECT complainant_id FROM complaints WHERE reference = '"
                                + receipt.reference() + "') FROM appeals WHERE id = :id",
                        appeal))
                .isEqualTo("true");
        assertThat(fixture.refused(decision, appeal(receipt.reference(), null, null, MONDAY)))
                .isEqualTo("appealed");
        heard(appeal);
        fixture.as(OFFICER).take(appeal, decide(AppealResult.UPHELD, null));
        fixture.sendAsBody(appeal);
        assertThat(fixture.seen(receipt).letters())
                .extracting(ReadLetter::kind)
                .contains(LetterKind.APPEAL_FORWARDED, LetterKind.APPEAL_DECISION);
    }

    @Test
    void who_appeals_is_known_in_one_way() {
        UUID decision = fixture.decided();
        String known = fixture.received().reference();
        String unknown = fixture.anonymous().reference();
        assertThat(fixture.wrong(decision, appeal(null, null, null, MONDAY)))
                .containsExactlyInAnyOrder("/name required", "/address required");
        assertThat(fixture.wrong(decision, appeal(known, NAME, null, MONDAY))).containsExactly("/complaint notBoth");
        assertThat(fixture.wrong(decision, appeal("K-1999-000001", null, null, MONDAY)))
                .containsExactly("/complaint unknown");
        assertThat(fixture.wrong(decision, appeal(unknown, null, null, MONDAY)))
                .containsExactly("/complaint anonymous");
        assertThat(fixture.wrong(decision, appeal(null, NAME, "Storgata 3", MONDAY.plusDays(1))))
                .containsExactly("/learnt future");
        assertThat(fixture.wrong(decision, appeal(null, NAME, "Storgata 3", MONDAY.minusDays(1))))
                .containsExactly("/learnt tooEarly");
    }

    @Test
    void a_claim_of_a_coercive_fine_is_appealed_by_a_person_too() {
        UUID penalty = fixture.claimed();
        UUID appeal = fixture.appealed(penalty, appeal(null, NAME, "Storgata 3\n7999 Furuvik", fixture.clock.today()));
        assertThat(fixture.text("SELECT appealed_kind || ' ' || state FROM appeals WHERE id = :id", appeal))
                .isEqualTo("PENALTY RECEIVED");
    }
}

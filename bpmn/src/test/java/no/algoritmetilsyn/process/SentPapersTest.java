package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.casefile.ReadIncoming;
import no.algoritmetilsyn.casefile.RecordIncoming;
import no.algoritmetilsyn.casefile.ReleaseDocuments;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.statement.Audience;
import no.algoritmetilsyn.statement.SendStatement;
import org.junit.jupiter.api.Test;

/** What is sent from outside, or entered for those who say it by phone, and that somebody reads it. */
class SentPapersTest extends OutsidersTestBase {

    @Test
    void the_staff_enters_what_was_said_by_phone_and_a_citizen_says_nothing_here() {
        fixture.as(DemandFixture.INSPECTOR);
        fixture.take(
                demand,
                new SendStatement(Audience.AUTHORITY_ONLY, "Ringte.", List.of(), Channel.PHONE, DemandFixture.MONDAY));
        fixture.as(new BodyFixture(fixture).account("Borger", Role.CITIZEN));
        assertThat(rule(() -> fixture.take(demand, statement(Audience.BOTH_SIDES, "Hei."))))
                .isEqualTo("ROLE");
        fixture.as(employer);
        assertThat(rule(() -> fixture.take(demand, statement(Audience.BOTH_SIDES, "Hei."))))
                .isEqualTo("ROLE");
    }

    @Test
    void a_body_writes_to_the_authority_and_it_stands_in_the_journal_as_from_it() {
        fixture.as(employer);
        fixture.take(
                demand,
                new RecordIncoming(
                        RecordIncoming.Sender.BODY,
                        "Svar på brevet",
                        "Vi trenger en avklaring.",
                        DemandFixture.MONDAY,
                        List.of()));
        assertThat(fixture.text(
                        "SELECT o.number FROM journal_entries e JOIN correspondents c ON c.entry_id = e.id"
                                + " JOIN organisations o ON o.id = c.organisation_id JOIN proceedings p ON p.casefile_id = e.casefile_id"
                                + " WHERE p.id = :id AND e.title_internal = 'Svar på brevet'",
                        demand))
                .isEqualTo(FURUVIK);
        assertThat(fixture.text(
                        "SELECT count(*) FROM documents WHERE proceeding_id = :id AND kind = 'ATTACHMENT'", demand))
                .isEqualTo("1");
        fixture.as(elsewhere);
        assertThat(rule(() -> fixture.take(
                        demand,
                        new RecordIncoming(
                                RecordIncoming.Sender.BODY, "Svar", "Hei.", DemandFixture.MONDAY, List.of()))))
                .isEqualTo("ROLE");
    }

    @Test
    void what_is_sent_from_outside_is_read_by_somebody_one_after_the_other() {
        released(ReleaseDocuments.Recipient.EMPLOYEES);
        fixture.as(union);
        fixture.take(demand, statement(Audience.AUTHORITY_ONLY, "Sjefen har slettet loggen."));
        fixture.as(employer);
        fixture.take(
                demand,
                new RecordIncoming(RecordIncoming.Sender.BODY, "Svar", "Hei.", DemandFixture.MONDAY, List.of()));
        fixture.as(DemandFixture.INSPECTOR);
        assertThat(fixture.tasks(demand)).containsExactly("awaitAnswer", "readIncoming", "readIncoming");
        fixture.take(demand, new ReadIncoming("Vi ber om loggen."));
        fixture.take(demand, new ReadIncoming(null));
        assertThat(fixture.tasks(demand)).containsExactly("awaitAnswer");
        assertThat(fixture.deadlines(demand, "read-incoming-goal"))
                .hasSize(2)
                .allMatch(deadline -> deadline.startsWith("MET"));
        assertThat(fixture.refused(demand, new ReadIncoming(null))).isEqualTo("noTask");
    }

    @Test
    void a_file_of_somebody_else_cannot_be_named_in_an_answer() {
        StoredFile secret = file("Til tilsynet alene");
        fixture.as(employer);
        assertThatThrownBy(() -> fixture.take(
                        demand,
                        new RecordIncoming(
                                RecordIncoming.Sender.BODY,
                                "Svar",
                                "Hei.",
                                DemandFixture.MONDAY,
                                List.of(secret.documentId()))))
                .isInstanceOf(InvalidStep.class);
    }
}

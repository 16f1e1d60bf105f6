package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ReleaseDocuments;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.inbox.Inbox;
import no.algoritmetilsyn.inbox.InboxEntries;
import no.algoritmetilsyn.inbox.InboxEntry;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.statement.Audience;
import no.algoritmetilsyn.statement.EmployeeNews;
import no.algoritmetilsyn.statement.EmployeeTold;
import no.algoritmetilsyn.statement.SendStatement;
import no.algoritmetilsyn.statement.StatementSteps;
import no.algoritmetilsyn.statement.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Those who speak for the employees of a body are told that it is inspected, and can say something of what was found. */
class EmployeeNewsTest extends InspectionTestBase {

    private static final String FURUVIK = "310023450";

    @BeforeAll
    static void start() {
        fixture = new InspectionFixture(
                List.of(StatementSteps.class),
                List.of(Statements.class, Inbox.class, InboxEntries.class, InboxLetters.class));
    }

    private static Actor union(String number) {
        return new BodyFixture(fixture.process()).unionRepresentative(number);
    }

    private static List<UUID> released(Actor actor) {
        fixture.as(actor);
        return fixture.process().inTransaction(() -> fixture.process().get(Inbox.class).released().stream()
                .map(Proceeding::id)
                .toList());
    }

    private static List<EmployeeTold> told(Actor actor, UUID id) {
        fixture.as(actor);
        return fixture.process().inTransaction(() -> fixture.process().get(Statements.class).told(id).stream()
                .map(EmployeeNews::what)
                .toList());
    }

    private static SendStatement statement(Integer finding) {
        return new SendStatement(
                Audience.AUTHORITY_ONLY, "Vi ble ikke spurt.", finding, null, List.of(), Channel.OWN_PAGES, VISIT);
    }

    @Test
    void they_are_told_with_the_organisation_and_not_before() {
        UUID id = approved();
        Actor union = union(FURUVIK);
        assertThat(released(union)).doesNotContain(id);
        fixture.as(INSPECTOR).take(id, notice());
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        assertThat(released(union)).as("a draft").doesNotContain(id);
        fixture.as(INSPECTOR).take(id, new SendLetter(letter));
        assertThat(released(union)).contains(id);
        assertThat(told(union, id)).containsExactly(EmployeeTold.INSPECTION_NOTIFIED);
        assertThat(released(union("974760673"))).as("of another organisation").isEmpty();
        fixture.as(union);
        List<InboxEntry> inbox = fixture.process()
                .inTransaction(() -> fixture.process().get(InboxEntries.class).all());
        InboxEntry entry = inbox.stream()
                .filter(each -> each.proceeding().id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(entry.told()).extracting(EmployeeNews::what).containsExactly(EmployeeTold.INSPECTION_NOTIFIED);
        assertThat(entry.matter()).as("nothing is asked of them").isNull();
        assertThat(entry.letters()).as("the letter is the employer's").isEmpty();
    }

    @Test
    void what_they_say_can_be_about_a_finding_that_the_organisation_was_told_of() {
        UUID drafts = examined();
        UUID id = reported();
        Actor union = union(FURUVIK);
        assertThat(told(union, id))
                .containsExactly(EmployeeTold.INSPECTION_NOTIFIED, EmployeeTold.FINDINGS_PUT_TO_BODY);
        fixture.as(union);
        assertThat(fixture.wrong(drafts, statement(1))).as("a draft").containsExactly("/finding unknown");
        assertThat(fixture.wrong(id, statement(9))).containsExactly("/finding unknown");
        fixture.take(id, statement(2));
        fixture.take(id, statement(null));
        assertThat(fixture.text(
                        "SELECT string_agg(CAST(coalesce(finding_number, 0) AS text), ' ' ORDER BY finding_number) FROM statements"
                                + " WHERE proceeding_id = :id",
                        id))
                .isEqualTo("2 0");
    }

    @Test
    void that_they_read_a_letter_which_was_released_to_them_does_not_say_that_the_employer_has() {
        UUID id = notified();
        UUID letter = UUID.fromString(
                fixture.text("SELECT id FROM letters WHERE proceeding_id = :id AND state = 'SENT'", id));
        UUID document = UUID.fromString(fixture.text("SELECT document_id FROM letters WHERE id = :id", letter));
        fixture.as(INSPECTOR)
                .take(
                        id,
                        new ReleaseDocuments(
                                ReleaseDocuments.Recipient.EMPLOYEES, "forvaltningsloven § 17", List.of(document)));
        open(union(FURUVIK), letter);
        assertThat(opened(letter)).isEqualTo("0");
        open(new BodyFixture(fixture.process()).signatory(FURUVIK), letter);
        assertThat(opened(letter)).isEqualTo("1");
    }

    private static void open(Actor actor, UUID letter) {
        fixture.as(actor);
        fixture.process()
                .inTransaction(() -> fixture.process().get(InboxLetters.class).open(letter));
    }

    private static String opened(UUID letter) {
        return fixture.text("SELECT count(opened_at) FROM dispatches WHERE letter_id = :id", letter);
    }
}

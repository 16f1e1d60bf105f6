package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.DisclosedDocuments;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.ReleaseDocuments;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.BodyDemandPages;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.inbox.Inbox;
import no.algoritmetilsyn.inbox.InboxFiles;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.statement.Audience;
import no.algoritmetilsyn.statement.SendStatement;
import no.algoritmetilsyn.statement.Statement;
import no.algoritmetilsyn.statement.Statements;
import org.junit.jupiter.api.Test;

/** What representatives of the employees say, and that the employer learns nothing of what is for the authority alone. */
class EmployeeStatementsTest extends OutsidersTestBase {

    @Test
    void who_speaks_for_employees_says_nothing_before_something_is_released_to_them() {
        fixture.as(union);
        assertThat(rule(() -> fixture.take(demand, statement(Audience.BOTH_SIDES, "Vi ble ikke spurt."))))
                .isEqualTo("RELEASED_TO_EMPLOYEES");
        released(ReleaseDocuments.Recipient.ORGANISATION);
        fixture.as(union);
        assertThat(rule(() -> fixture.take(demand, statement(Audience.BOTH_SIDES, "Vi ble ikke spurt."))))
                .isEqualTo("RELEASED_TO_EMPLOYEES");
    }

    @Test
    void what_is_released_to_employees_is_seen_by_their_representatives_and_by_nobody_else_outside()
            throws IOException {
        StoredFile file = released(ReleaseDocuments.Recipient.EMPLOYEES);
        for (Actor representative : List.of(union, otherUnion)) {
            fixture.as(representative);
            assertThat(see(() -> fixture.process().get(InboxFiles.class).of(demand)))
                    .extracting(each -> each.variantId())
                    .containsExactly(file.variantId());
            assertThat(see(() -> fixture.process().get(DisclosedDocuments.class).open(file.variantId())))
                    .isNotNull();
        }
        for (Actor other : List.of(employer, elsewhere)) {
            fixture.as(other);
            assertThat(see(() -> fixture.process().get(InboxFiles.class).of(demand)))
                    .isEmpty();
            assertThat(rule(() -> see(() ->
                            fixture.process().get(DisclosedDocuments.class).open(file.variantId()))))
                    .isEqualTo("DISCLOSED");
        }
    }

    @Test
    void a_statement_to_both_sides_is_read_by_the_employer_and_one_to_the_authority_only_is_not() {
        released(ReleaseDocuments.Recipient.EMPLOYEES);
        fixture.as(union);
        fixture.take(demand, statement(Audience.BOTH_SIDES, "Vi ble ikke spurt."));
        fixture.take(demand, statement(Audience.AUTHORITY_ONLY, "Sjefen har slettet loggen."));
        Statements statements = fixture.process().get(Statements.class);
        assertThat(texts(() -> statements.own(demand)))
                .containsExactlyInAnyOrder("Vi ble ikke spurt.", "Sjefen har slettet loggen.");
        fixture.as(employer);
        assertThat(texts(() -> statements.toBothSides(demand))).containsExactlyInAnyOrder("Vi ble ikke spurt.");
        assertThat(rule(() -> see(() -> statements.of(demand)))).isEqualTo("ROLE");
        assertThat(rule(() -> see(() -> statements.own(demand)))).isEqualTo("ROLE");
        fixture.as(otherUnion);
        assertThat(texts(() -> statements.own(demand))).isEmpty();
        assertThat(rule(() -> see(() -> statements.toBothSides(demand)))).isEqualTo("ROLE");
        fixture.as(DemandFixture.INSPECTOR);
        assertThat(texts(() -> statements.of(demand))).hasSize(2);
    }

    /** All that an employer can ask of the boundaries about a proceeding, in one text. */
    private String everything() {
        fixture.as(employer);
        return see(() -> {
            var page = fixture.process().get(ProceedingPages.class).open(demand);
            return String.join(
                    "\n",
                    page.proceeding().version() + " " + page.state() + " " + page.facts() + page.letters()
                            + page.tasks() + page.documents() + page.parties() + page.links(),
                    page.deadlines().stream()
                            .map(deadline -> deadline.ruleCode() + deadline.dueDate())
                            .toList()
                            .toString(),
                    fixture.process().get(StepPages.class).offers(demand).stream()
                            .map(offer -> offer.step().name() + offer.refusedBy())
                            .toList()
                            .toString(),
                    fixture.process().get(Inbox.class).rows().stream()
                            .map(row -> row.proceeding().id() + " " + row.matter() + row.unread())
                            .toList()
                            .toString(),
                    fixture.process().get(InboxLetters.class).of(page.proceeding()).stream()
                            .map(letter -> letter.id() + " " + letter.sent())
                            .toList()
                            .toString(),
                    fixture.process().get(InboxFiles.class).of(demand).toString(),
                    fixture.process().get(Statements.class).toBothSides(demand).stream()
                            .map(Statement::text)
                            .toList()
                            .toString(),
                    fixture.process()
                                    .get(BodyDemandPages.class)
                                    .open(demand)
                                    .points()
                                    .size() + "");
        });
    }

    @Test
    void the_employer_sees_the_very_same_before_and_after_a_statement_to_the_authority_only() {
        released(ReleaseDocuments.Recipient.EMPLOYEES);
        String before = everything();
        assertThat(before).contains("point1", "askMoreTime", demand.toString());
        fixture.as(union);
        fixture.take(demand, statement(Audience.AUTHORITY_ONLY, "Sjefen har slettet loggen."));
        assertThat(everything()).isEqualTo(before);
        fixture.as(union);
        fixture.take(demand, statement(Audience.BOTH_SIDES, "Vi ble ikke spurt."));
        assertThat(everything()).isNotEqualTo(before);
    }

    @Test
    void the_journal_that_everybody_may_read_tells_neither_what_it_is_nor_from_whom() {
        released(ReleaseDocuments.Recipient.EMPLOYEES);
        fixture.as(union);
        fixture.take(demand, statement(Audience.AUTHORITY_ONLY, "Sjefen har slettet loggen."));
        assertThat(fixture.text(
                        "SELECT title_public FROM journal_entries e JOIN statements s ON s.id = e.subject_id"
                                + " WHERE s.proceeding_id = :id",
                        demand))
                .isEqualTo("Innkomne dokumenter");
        assertThat(fixture.text(
                        "SELECT count(*) FROM correspondents c JOIN journal_entries e ON e.id = c.entry_id"
                                + " JOIN statements s ON s.id = e.subject_id WHERE s.proceeding_id = :id"
                                + " AND (c.organisation_id IS NOT NULL OR c.identity_id IS NOT NULL)",
                        demand))
                .isEqualTo("0");
    }

    @Test
    void nobody_changes_or_takes_away_what_was_said() {
        released(ReleaseDocuments.Recipient.EMPLOYEES);
        fixture.as(union);
        fixture.take(demand, statement(Audience.AUTHORITY_ONLY, "Sjefen har slettet loggen."));
        for (String change : List.of("UPDATE statements SET audience = 'BOTH_SIDES'", "DELETE FROM statements")) {
            assertThatThrownBy(() -> fixture.process().database().inTransaction(entities -> entities.createNativeQuery(
                                    change)
                            .executeUpdate()))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void a_statement_is_about_a_point_that_the_employer_was_asked() {
        released(ReleaseDocuments.Recipient.EMPLOYEES);
        fixture.as(union);
        assertThat(StepFaults.of(() -> fixture.take(demand, about(99, Channel.OWN_PAGES))))
                .containsExactly("/point unknown");
        fixture.take(demand, about(2, Channel.OWN_PAGES));
        assertThat(see(() -> fixture.process().get(Statements.class).own(demand)))
                .extracting(Statement::pointNumber)
                .containsExactly(2);
    }

    @Test
    void nobody_was_asked_a_point_of_a_draft() {
        fixture.as(DemandFixture.INSPECTOR);
        UUID draft = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(draft, DemandFixture.draft(DemandFixture.point(Wanted.EXPLANATION)));
        assertThat(StepFaults.of(() -> fixture.take(draft, about(1, Channel.PHONE))))
                .containsExactly("/point unknown");
    }

    private static SendStatement about(int point, Channel channel) {
        return new SendStatement(
                Audience.AUTHORITY_ONLY, "Vi ble ikke spurt.", null, point, List.of(), channel, DemandFixture.MONDAY);
    }
}

package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.PublicationFixture.ARCHIVIST;
import static no.algoritmetilsyn.process.PublicationFixture.SECRETS_BY;
import static no.algoritmetilsyn.process.PublicationFixture.SUMMARY;
import static no.algoritmetilsyn.process.PublicationFixture.correction;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.publication.step.AnswerPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;
import no.algoritmetilsyn.publication.step.PublishDecision;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the way of publishing a decision, each by the law that it comes from. */
class PublicationRulesTest {

    private static final PublishDecision PUBLISH = new PublishDecision(null);

    @AutoClose
    private static PublicationFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new PublicationFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
        fixture.fines.settled = false;
    }

    private String refused(UUID decision) {
        fixture.as(ARCHIVIST);
        String rule = fixture.refused(decision, PUBLISH);
        assertThat(fixture.isHidden(decision)).isTrue();
        return rule;
    }

    private static void run(String sql, UUID id) throws SQLException {
        try (var owner = fixture.fixture.database().asOwner();
                var statement = owner.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    /** Offentleglova § 5 third paragraph. */
    @Test
    void not_before_the_letter_has_arrived_at_its_party() throws SQLException {
        UUID decision = fixture.unanswered();
        run(
                "UPDATE dispatches SET arrived_on = NULL, arrived_how = NULL, state = 'FAILED', acts = 'WRITER', fault = 'x'"
                        + " WHERE proceeding_id = ? AND letter_id IN (SELECT id FROM letters WHERE kind = 'DECISION')",
                decision);
        assertThat(refused(decision)).isEqualTo("notArrived");
        run(
                "UPDATE dispatches SET arrived_on = '2026-12-16', arrived_how = 'TOLD', state = 'REPLACED', acts = NULL,"
                        + " fault = NULL WHERE proceeding_id = ? AND state = 'FAILED'",
                decision);
        assertThat(refused(decision)).as("tomorrow is not today").isEqualTo("notArrived");
        fixture.on(LocalDate.of(2026, 12, 16));
        fixture.take(decision, PUBLISH);
        assertThat(fixture.shown(decision)).isNotNull();
    }

    /** Forvaltningsloven § 13 first paragraph no. 2. */
    @Test
    void not_before_the_party_was_asked_and_has_answered_or_let_its_time_pass() {
        UUID decision = fixture.proposed();
        assertThat(refused(decision)).isEqualTo("notAsked");
        fixture.send(decision, WorkFixture.LAWYER);
        assertThat(fixture.deadlines(decision, "publication-secrets")).containsExactly("RUNNING " + SECRETS_BY);
        assertThat(refused(decision)).isEqualTo("secretsRun");
        fixture.on(SECRETS_BY);
        assertThat(refused(decision)).as("the last day is theirs").isEqualTo("secretsRun");
        fixture.on(SECRETS_BY.plusDays(1));
        fixture.take(decision, PUBLISH);
        assertThat(fixture.shown(decision).summary()).isEqualTo(SUMMARY);
        assertThat(fixture.deadlines(decision, "publication-secrets")).containsExactly("LAPSED " + SECRETS_BY);
    }

    @Test
    void at_once_when_the_party_has_answered_that_nothing_is_secret() {
        UUID decision = fixture.asked();
        fixture.take(decision, new AnswerPublication(false, null, Channel.PHONE, MONDAY));
        assertThat(fixture.deadlines(decision, "publication-secrets")).containsExactly("MET " + SECRETS_BY);
        fixture.as(ARCHIVIST).take(decision, PUBLISH);
        assertThat(fixture.shown(decision)).isNotNull();
    }

    @Test
    void not_before_what_the_party_has_pointed_at_was_looked_at() {
        UUID decision = fixture.asked();
        fixture.take(decision, new AnswerPublication(true, "Artikkel 22 er vår.", Channel.LETTER, MONDAY));
        assertThat(refused(decision)).isEqualTo("secretsUnseen");
        fixture.on(SECRETS_BY.plusDays(1));
        assertThat(refused(decision)).as("their time does not matter any more").isEqualTo("secretsUnseen");
        fixture.goThrough(decision, "Artikkel 22");
        assertThat(refused(decision)).isEqualTo("secretsUnseen");
        fixture.as(INSPECTOR).take(decision, correction(false, SUMMARY, "Hemmeligheter er utelatt."));
        fixture.as(ARCHIVIST).take(decision, PUBLISH);
        assertThat(fixture.text(
                        "SELECT format FROM document_variants WHERE id = :id",
                        fixture.shown(decision).file()))
                .isEqualTo("REDACTED");
    }

    /** Forvaltningsloven § 48, EMK art. 6. */
    @Test
    void not_while_a_fine_on_the_same_facts_is_undecided() {
        UUID decision = fixture.unanswered();
        fixture.contemplateFine(decision);
        assertThat(refused(decision)).isEqualTo("fineUndecided");
        fixture.fines.settled = true;
        fixture.take(decision, PUBLISH);
        assertThat(fixture.shown(decision)).isNotNull();
    }

    /** Offentleglova § 13. */
    @Test
    void no_whole_letter_that_nobody_has_gone_through() {
        UUID decision = fixture.decided();
        assertThat(fixture.wrong(decision, fixture.proposal(decision, true, SUMMARY)))
                .containsExactly("/whole notLookedThrough");
        assertThat(fixture.wrong(decision, fixture.proposal(decision, false, SUMMARY)))
                .containsExactly("/whole notLookedThrough");
        fixture.goThrough(decision, "Artikkel 22");
        assertThat(fixture.wrong(decision, fixture.proposal(decision, true, SUMMARY)))
                .as("something has to be left out")
                .containsExactly("/whole notLookedThrough");
        fixture.goThrough(decision);
        assertThat(fixture.wrong(decision, fixture.proposal(decision, false, SUMMARY)))
                .containsExactly("/whole nothingLeftOut");
        fixture.take(decision, fixture.proposal(decision, true, SUMMARY));
    }

    @Test
    void not_what_somebody_has_gone_through_again_since() {
        UUID decision = fixture.unanswered();
        fixture.goThrough(decision, "Artikkel 22");
        assertThat(refused(decision)).isEqualTo("goneThroughSince");
    }

    /** Forvaltningsloven § 13 first paragraph no. 1. */
    @Test
    void no_text_that_names_a_person_who_is_a_party() {
        UUID decision = fixture.decided();
        fixture.goThrough(decision);
        fixture.concerns(decision, "Solfrid Marie Hellandsjø");
        for (String named : List.of(
                "Solfrid Marie Hellandsjø klaget.",
                "SOLFRID HELLANDSJØ klaget.",
                "Klagen til Hellandsjø førte fram.",
                "Det var Hellandsjøs klage.")) {
            assertThat(fixture.wrong(decision, fixture.proposal(decision, true, named)))
                    .as(named)
                    .containsExactly("/summary namesPerson");
        }
        assertThat(fixture.wrong(
                        decision,
                        new ProposePublication(
                                fixture.number(decision, LetterKind.DECISION),
                                true,
                                WrittenForm.NN,
                                "Klaga frå Solfrid Hellandsjø",
                                SUMMARY,
                                List.of(),
                                null)))
                .containsExactly("/headline namesPerson");
        fixture.take(decision, fixture.proposal(decision, true, "Solfrid klaget, i Helland."));
    }

    @Test
    void no_letter_that_names_a_person_who_is_a_party() {
        UUID decision = fixture.unanswered();
        fixture.concerns(decision, "Ingen Ser");
        fixture.as(ARCHIVIST);
        assertThat(fixture.refused(decision, PUBLISH)).isEqualTo("namesPerson");
        fixture.goThrough(decision, "Ingen ser");
        fixture.take(decision, correction(false, SUMMARY, "Et navn er utelatt."));
        fixture.as(ARCHIVIST).take(decision, PUBLISH);
        assertThat(fixture.shown(decision)).isNotNull();
    }

    /** God forvaltningsskikk: a second person before it is public. */
    @Test
    void not_by_the_one_who_wrote_it_nor_by_another_role() {
        UUID decision = fixture.asked();
        fixture.take(decision, new AnswerPublication(false, null, Channel.PHONE, MONDAY));
        assertThat(fixture.forbidden(decision, PUBLISH)).as("an inspector").contains("ROLE");
        fixture.as(LEADER).take(decision, correction(true, "Andre ord.", "Bedre ord."));
        assertThat(fixture.forbidden(decision, PUBLISH)).isEqualTo("NOT_AUTHOR");
        fixture.as(INSPECTOR).take(decision, correction(true, "Enda andre ord.", "Enda bedre ord."));
        assertThat(fixture.as(LEADER).forbidden(decision, PUBLISH))
                .as("it was theirs before")
                .isEqualTo("NOT_AUTHOR");
        fixture.as(ARCHIVIST).take(decision, PUBLISH);
        assertThat(fixture.shown(decision).summary()).isEqualTo("Enda andre ord.");
        assertThat(fixture.shown(decision).corrections())
                .as("nobody had read the earlier words")
                .isEmpty();
    }
}

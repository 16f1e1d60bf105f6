package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.PublicationFixture.ARCHIVIST;
import static no.algoritmetilsyn.process.PublicationFixture.SECRETS_BY;
import static no.algoritmetilsyn.process.PublicationFixture.SUMMARY;
import static no.algoritmetilsyn.process.PublicationFixture.correction;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.publication.Finality;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedKind;
import no.algoritmetilsyn.publication.step.PublishDecision;
import no.algoritmetilsyn.publication.step.WithdrawPublication;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a decision to the public, and what the public sees of it on the way and afterwards. */
class PublicationWayTest {

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
    }

    private UUID published() {
        UUID decision = fixture.unanswered();
        fixture.as(ARCHIVIST).take(decision, PUBLISH);
        return decision;
    }

    @Test
    void nobody_sees_anything_before_it_is_published_and_nothing_after_it_is_withdrawn() {
        UUID decision = fixture.decided();
        assertThat(fixture.isHidden(decision)).isTrue();
        fixture.goThrough(decision);
        assertThat(fixture.isHidden(decision)).isTrue();
        fixture.take(decision, fixture.proposal(decision, true, SUMMARY));
        assertThat(fixture.isHidden(decision)).isTrue();
        fixture.send(decision, LAWYER);
        assertThat(fixture.isHidden(decision)).isTrue();
        fixture.on(SECRETS_BY.plusDays(1));
        assertThat(fixture.isHidden(decision)).isTrue();
        fixture.as(LEADER).take(decision, PUBLISH);
        PublishedDecision shown = fixture.shown(decision);
        assertThat(shown.kind()).isEqualTo(PublishedKind.ORDER);
        assertThat(shown.title()).isEqualTo(PublicationFixture.TITLE);
        assertThat(shown.organisationName()).isEqualTo("Furuvik kommune");
        assertThat(shown.decidedOn()).isEqualTo(MONDAY);
        assertThat(fixture.text("SELECT format FROM document_variants WHERE id = :id", shown.file()))
                .isEqualTo("ARCHIVE");
        fixture.as(ARCHIVIST).take(decision, new WithdrawPublication("Et navn sto igjen.", null));
        assertThat(fixture.isHidden(decision)).isTrue();
        fixture.as(INSPECTOR).take(decision, fixture.proposal(decision, true, SUMMARY));
        assertThat(fixture.isHidden(decision)).as("proposed anew").isTrue();
    }

    @Test
    void a_correction_shows_when_somebody_else_has_published_it() {
        UUID decision = published();
        fixture.as(INSPECTOR).take(decision, correction(true, "Rettet tekst.", "Et tall var feil."));
        assertThat(fixture.shown(decision).summary()).isEqualTo(SUMMARY);
        assertThat(fixture.shown(decision).corrections()).isEmpty();
        fixture.as(ARCHIVIST).take(decision, PUBLISH);
        assertThat(fixture.shown(decision).summary()).isEqualTo("Rettet tekst.");
        assertThat(fixture.shown(decision).corrections())
                .extracting(PublishedDecision.Correction::note)
                .containsExactly("Et tall var feil.");
    }

    /** Three weeks from arrival, which end in the days that courts have off: forvaltningsloven § 29, domstolloven § 149. */
    @Test
    void it_is_not_final_until_the_time_to_appeal_has_passed() {
        UUID decision = published();
        assertThat(fixture.deadlines(decision, "appeal")).containsExactly("RUNNING 2026-12-21");
        assertThat(fixture.shown(decision).finality()).isEqualTo(Finality.NOT_FINAL);
        fixture.on(LocalDate.of(2026, 12, 21));
        assertThat(fixture.shown(decision).finality()).isEqualTo(Finality.NOT_FINAL);
        fixture.on(LocalDate.of(2026, 12, 22));
        assertThat(fixture.shown(decision).finality()).isEqualTo(Finality.FINAL);
    }

    @Test
    void it_is_not_final_while_an_appeal_is_undecided_and_follows_what_becomes_of_it() {
        UUID decision = published();
        tell(() -> fixture.standings().appealed(decision, LocalDate.of(2026, 12, 16)));
        fixture.on(LocalDate.of(2027, 2, 1));
        assertThat(fixture.shown(decision).finality()).isEqualTo(Finality.NOT_FINAL);
        tell(() -> fixture.standings().upheld(decision, LocalDate.of(2027, 2, 1)));
        assertThat(fixture.shown(decision).finality()).isEqualTo(Finality.FINAL);
        tell(() -> fixture.standings().appealed(decision, LocalDate.of(2027, 2, 2)));
        tell(() -> fixture.standings().changed(decision, LocalDate.of(2027, 2, 3)));
        assertThat(fixture.shown(decision).finality()).isEqualTo(Finality.CHANGED);
        tell(() -> fixture.standings().annulled(decision, LocalDate.of(2027, 2, 4)));
        PublishedDecision stays = fixture.shown(decision);
        assertThat(stays.finality()).isEqualTo(Finality.ANNULLED);
        assertThat(stays.settledOn()).isEqualTo(LocalDate.of(2027, 2, 4));
    }

    @Test
    void what_was_annulled_before_it_was_published_says_so_at_once() {
        UUID decision = fixture.unanswered();
        tell(() -> fixture.standings().annulled(decision, LocalDate.of(2026, 12, 15)));
        fixture.as(ARCHIVIST).take(decision, PUBLISH);
        assertThat(fixture.shown(decision).finality()).isEqualTo(Finality.ANNULLED);
    }

    private static void tell(Runnable work) {
        fixture.fixture.run(work::run);
    }

    @Test
    void the_body_answers_by_itself_and_nobody_else_for_it() {
        UUID decision = fixture.asked();
        Actor furuvik = fixture.bodies.signatory("310023450");
        Actor rekkja = fixture.bodies.signatory("310987654");
        fixture.as(rekkja);
        assertThatThrownBy(() -> fixture.take(decision, answer(decision, "{\"secrets\":false}")))
                .isInstanceOf(AccessRefused.class);
        fixture.as(furuvik);
        fixture.take(decision, answer(decision, "{\"secrets\":true,\"what\":\"Vektene i modellen.\"}"));
        assertThat(fixture.text(
                        "SELECT answer_channel || ' ' || answered_on || ' ' || answer FROM publications WHERE proceeding_id = :id",
                        decision))
                .isEqualTo("OWN_PAGES 2026-11-30 Vektene i modellen.");
        assertThat(fixture.deadlines(decision, "publication-secrets")).containsExactly("MET " + SECRETS_BY);
        assertThat(fixture.refused(decision, answer(decision, "{\"secrets\":false}")))
                .isEqualTo("answered");
        assertThat(fixture.texts("SELECT detail FROM audit_events WHERE subject_id = :id", decision)
                        .toString())
                .doesNotContain("Vektene");
    }

    private static Record answer(UUID decision, String json) {
        return fixture.read(decision, "answerPublication", json);
    }

    @Test
    void what_was_decided_is_published_also_when_the_proceeding_has_ended() {
        UUID decision = fixture.decided();
        fixture.on(LocalDate.of(2027, 1, 18));
        fixture.take(decision, new CloseDecision(null));
        fixture.goThrough(decision);
        fixture.take(decision, fixture.proposal(decision, true, SUMMARY));
        fixture.send(decision, LAWYER);
        fixture.on(LocalDate.of(2027, 3, 1));
        fixture.as(ARCHIVIST).take(decision, PUBLISH);
        assertThat(fixture.shown(decision).finality()).isEqualTo(Finality.FINAL);
    }

    /** Who has not handled the case so far declares first that they are impartial, over the API, too (forvaltningsloven § 8). */
    @Test
    void somebody_new_can_take_a_hand_in_what_has_ended() {
        UUID decision = fixture.decided();
        fixture.on(LocalDate.of(2027, 1, 18));
        fixture.take(decision, new CloseDecision(null));
        fixture.as(LAWYER).take(decision, new DeclareImpartiality(Impartiality.Ground.NONE, null));
        assertThat(fixture.texts(
                        "SELECT ground FROM impartialities WHERE actor_id = '" + LAWYER.id()
                                + "' AND casefile_id = (SELECT casefile_id FROM proceedings WHERE id = :id)",
                        decision))
                .contains("NONE");
    }

    @Test
    void the_one_who_complained_sees_where_it_led() {
        UUID decision = fixture.unanswered();
        UUID complaint = fixture.fixture.open("complaint-sorting-goal");
        UUID other = fixture.fixture.open("complaint-sorting-goal");
        tell(() -> fixture.fixture.get(Links.class).join(decision, Link.Relation.RESTS_ON, complaint));
        assertThat(fixture.see(() -> fixture.everybody().ledToBy(complaint))).isEmpty();
        fixture.as(ARCHIVIST).take(decision, PUBLISH);
        assertThat(fixture.see(() -> fixture.everybody().ledToBy(complaint)))
                .extracting(PublishedDecision::title)
                .containsExactly(PublicationFixture.TITLE);
        assertThat(fixture.see(() -> fixture.everybody().ledToBy(other))).isEmpty();
    }
}

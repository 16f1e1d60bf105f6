package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.fine.FinesInCase;
import no.algoritmetilsyn.fine.step.ReduceFine;
import no.algoritmetilsyn.fine.step.ReverseFine;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.redaction.RedactLetter;
import no.algoritmetilsyn.letter.redaction.RedactionSteps;
import no.algoritmetilsyn.publication.Finality;
import no.algoritmetilsyn.publication.PublicationLetterOwner;
import no.algoritmetilsyn.publication.PublicationSteps;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedDecisions;
import no.algoritmetilsyn.publication.PublishedKind;
import no.algoritmetilsyn.publication.Standings;
import no.algoritmetilsyn.publication.step.AnswerPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;
import no.algoritmetilsyn.publication.step.PublishDecision;
import org.junit.jupiter.api.Test;

/** Decisions to fine and to forbid for the time being are published like others, and tell what became of them. */
class SanctionPublicationTest {

    private static final List<Class<? extends ProceedingSteps>> STEPS =
            List.of(RedactionSteps.class, PublicationSteps.class);

    private static final List<Class<?>> HEARD =
            List.of(PublicationLetterOwner.class, PublishedDecisions.class, Standings.class);

    /** Goes through a letter, proposes it, and asks its party, which says at once that nothing is secret. */
    private static void propose(DecisionFixture fixture, UUID decision, LetterKind letter, LocalDate day) {
        int number = fixture.number(decision, letter);
        fixture.as(LEADER).take(decision, new RedactLetter(number, List.of(), true));
        fixture.as(INSPECTOR)
                .take(
                        decision,
                        new ProposePublication(
                                number,
                                true,
                                WrittenForm.NB,
                                "Furuvik kommune brøt loven",
                                "En modell avgjorde alene hvem som fikk bolig.",
                                List.of(),
                                null));
        fixture.send(decision, LAWYER);
        fixture.take(decision, new AnswerPublication(false, null, Channel.PHONE, day));
    }

    private static PublishedDecision shown(DecisionFixture fixture, UUID decision) {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(PublishedDecisions.class).ledToBy(decision).stream()
                        .findFirst()
                        .orElse(null));
    }

    /** The fine itself was contemplated in the case: when it is decided, that stands in the way no longer. */
    @Test
    void a_fine_is_published_when_it_is_decided_and_tells_that_it_was_lowered_and_reversed() {
        var fixture = new FinedFixture(STEPS, DecisionFixture.with(HEARD, List.of(FinesInCase.class)));
        try {
            UUID fine = fixture.imposed(1_500_000);
            UUID decision = UUID.fromString(fixture.text("SELECT decision_id FROM fines WHERE id = :id", fine));
            propose(fixture, decision, LetterKind.FINE_DECISION, WorkFixture.MONDAY);
            fixture.as(LEADER).take(decision, new PublishDecision(null));
            assertThat(shown(fixture, decision).kind()).isEqualTo(PublishedKind.FINE);
            assertThat(shown(fixture, decision).finality()).isEqualTo(Finality.NOT_FINAL);
            fixture.on(FinedFixture.FINAL);
            assertThat(shown(fixture, decision).finality()).isEqualTo(Finality.FINAL);

            fixture.take(fine, new ReduceFine(1_000_000, "Ny dom fra Høyesterett."));
            assertThat(shown(fixture, decision).finality()).isEqualTo(Finality.CHANGED);
            fixture.take(fine, new ReverseFine("Feil virksomhet."));
            assertThat(shown(fixture, decision).finality()).isEqualTo(Finality.ANNULLED);
        } finally {
            fixture.close();
        }
    }

    @Test
    void an_interim_ban_is_published_as_a_decision_of_its_own_kind_and_tells_that_it_was_lifted() {
        var fixture = new BanFixture(STEPS, HEARD);
        try {
            UUID ban = fixture.imposed();
            UUID decision = UUID.fromString(fixture.text("SELECT decision_id FROM bans WHERE id = :id", ban));
            propose(fixture, decision, LetterKind.INTERIM_BAN, WorkFixture.MONDAY);
            fixture.as(LEADER).take(decision, new PublishDecision(null));
            assertThat(shown(fixture, decision).kind()).isEqualTo(PublishedKind.INTERIM_BAN);
            assertThat(shown(fixture, decision).finality()).isEqualTo(Finality.NOT_FINAL);

            fixture.as(INSPECTOR);
            fixture.on(LocalDate.of(2026, 12, 10));
            fixture.take(ban, BanFixture.said(LocalDate.of(2026, 12, 9)));
            fixture.take(ban, BanFixture.review(BanResult.LIFTED));
            fixture.send(ban, LEADER);
            assertThat(shown(fixture, decision).finality()).isEqualTo(Finality.CHANGED);

            propose(fixture, ban, LetterKind.BAN_REVIEWED, LocalDate.of(2026, 12, 10));
            fixture.as(LEADER).take(ban, new PublishDecision(null));
            assertThat(shown(fixture, ban).kind()).isEqualTo(PublishedKind.BAN_REVIEW);
        } finally {
            fixture.close();
        }
    }
}

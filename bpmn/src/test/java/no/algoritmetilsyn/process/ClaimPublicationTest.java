package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.redaction.RedactLetter;
import no.algoritmetilsyn.letter.redaction.RedactionSteps;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.penalty.PenaltyFacts;
import no.algoritmetilsyn.penalty.PenaltyLetterOwner;
import no.algoritmetilsyn.penalty.PenaltyOpening;
import no.algoritmetilsyn.penalty.PenaltySteps;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.publication.Finality;
import no.algoritmetilsyn.publication.PublicationLetterOwner;
import no.algoritmetilsyn.publication.PublicationSteps;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedDecisions;
import no.algoritmetilsyn.publication.PublishedKind;
import no.algoritmetilsyn.publication.step.AnswerPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;
import no.algoritmetilsyn.publication.step.PublishDecision;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A claim on a coercive fine is published: it has its own time to appeal, and is what a complaint has led to in the end. */
class ClaimPublicationTest {

    private static final LocalDate TENTH = LocalDate.of(2027, 2, 10);

    @AutoClose
    private static OrderFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new OrderFixture(
                List.of(PenaltySteps.class, RedactionSteps.class, PublicationSteps.class),
                List.of(
                        PenaltyOpening.class,
                        PenaltyLetterOwner.class,
                        PenaltyFacts.class,
                        PublicationLetterOwner.class,
                        PublishedDecisions.class));
    }

    private static UUID claimed(UUID order) {
        fixture.on(TENTH);
        fixture.fire(order);
        fixture.take(order, new PursueOrder("Ingenting har skjedd."));
        UUID penalty = UUID.fromString(fixture.text("SELECT id FROM penalties WHERE order_id = :id", order));
        fixture.take(penalty, new ClaimPenalty(TENTH));
        fixture.take(
                penalty,
                new WriteLetter(
                        fixture.letter(penalty),
                        null,
                        List.of(new WriteLetter.WrittenBlock("reasons", null, "Modellen avgjer enno.")),
                        List.of()));
        fixture.send(penalty, LEADER);
        return penalty;
    }

    private static List<PublishedDecision> ledToBy(UUID complaint) {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(PublishedDecisions.class).ledToBy(complaint));
    }

    @Test
    void a_claim_is_not_final_for_three_weeks_and_the_one_who_complained_sees_it() {
        UUID order = fixture.ordered();
        UUID decision = UUID.fromString(fixture.text("SELECT decision_id FROM orders WHERE id = :id", order));
        UUID complaint = fixture.fixture.open("complaint-sorting-goal");
        fixture.fixture.run(() -> fixture.fixture.get(Links.class).join(decision, Link.Relation.RESTS_ON, complaint));
        UUID penalty = claimed(order);
        int number = fixture.number(penalty, LetterKind.PENALTY_CLAIM);
        fixture.as(LEADER).take(penalty, new RedactLetter(number, List.of(), true));
        fixture.as(INSPECTOR)
                .take(
                        penalty,
                        new ProposePublication(
                                number,
                                true,
                                WrittenForm.NB,
                                "Furuvik kommune må betale tvangsmulkt",
                                "Kommunen har ikke fulgt pålegget, og må betale 135 000 kroner.",
                                List.of(),
                                null));
        fixture.send(penalty, LAWYER);
        fixture.take(penalty, new AnswerPublication(false, null, Channel.PHONE, TENTH));
        fixture.as(LEADER).take(penalty, new PublishDecision(null));

        assertThat(ledToBy(complaint)).singleElement().satisfies(shown -> {
            assertThat(shown.kind()).isEqualTo(PublishedKind.PENALTY_CLAIM);
            assertThat(shown.finality()).isEqualTo(Finality.NOT_FINAL);
        });
        fixture.on(LocalDate.of(2027, 3, 3));
        assertThat(ledToBy(complaint).get(0).finality()).isEqualTo(Finality.NOT_FINAL);
        fixture.on(LocalDate.of(2027, 3, 4));
        assertThat(ledToBy(complaint).get(0).finality()).isEqualTo(Finality.FINAL);
    }
}

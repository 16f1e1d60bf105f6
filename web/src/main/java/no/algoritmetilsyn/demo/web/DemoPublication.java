package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.letter.redaction.RedactLetter;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.publication.step.AnswerPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;
import no.algoritmetilsyn.publication.step.PublishDecision;

/** A report or a decision that everybody can read: gone through for secrets, put to the body, published by a leader. */
@Dependent
class DemoPublication {

    @Inject
    DemoDesk desk;

    @Inject
    AuthorityClock clock;

    /**
     * An inspector proposes that a letter is published, and the body is asked for secrets.
     *
     * @param letter its id, as it was sent
     * @param words what it is called, and what it says in short
     * @param about record of the register that it is about
     */
    void propose(UUID proceeding, UUID letter, Words words, UUID about, Actor archivist, Actor lawyer) {
        int document = desk.documentNumber(letter);
        desk.as(archivist, () -> desk.take(proceeding, new RedactLetter(document, null, true)));
        List<UUID> created = desk.take(
                        proceeding,
                        new ProposePublication(
                                document,
                                true,
                                WrittenForm.NB,
                                words.headline(),
                                words.summary(),
                                List.of(new ProposePublication.AboutRecord(about)),
                                null))
                .created();
        // The publication, and the letter that asks about secrets.
        UUID question = created.get(1);
        desk.send(proceeding, question, lawyer);
    }

    /** What stands beside a published letter. */
    record Words(String headline, String summary) {}

    /** The body says that nothing is secret, and a leader publishes. */
    void publish(UUID proceeding, Actor leader) {
        desk.take(proceeding, new AnswerPublication(false, null, Channel.PHONE, clock.today()));
        desk.as(leader, () -> desk.take(proceeding, new PublishDecision(null)));
    }
}

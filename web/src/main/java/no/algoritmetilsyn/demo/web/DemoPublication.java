package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.demand.step.Channel;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.letter.redaction.RedactLetter;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.publication.step.AnswerPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;
import no.algoritmetilsyn.publication.step.PublishDecision;

/** A report that everybody can read: gone through for secrets, put to the body, published by a leader. */
@Dependent
class DemoPublication {

    @Inject
    DemoDesk desk;

    @Inject
    AuthorityClock clock;

    /**
     * An inspector proposes that the report of an inspection is published, and the body is asked for secrets.
     *
     * @param report id of the letter, as it was sent
     * @param about record of the register that it is about
     */
    void propose(UUID inspection, UUID report, UUID about, Actor archivist, Actor lawyer) {
        int document = desk.documentNumber(report);
        desk.as(archivist, () -> desk.take(inspection, new RedactLetter(document, null, true)));
        List<UUID> created = desk.take(
                        inspection,
                        new ProposePublication(
                                document,
                                true,
                                WrittenForm.NB,
                                "Ingen så på søknadene om startlån før de var avgjort",
                                "Furuvik kommune brukte et system som satte søkerne i rekkefølge. Tilsynet fant to brudd på loven.",
                                List.of(new ProposePublication.AboutRecord(about)),
                                null))
                .created();
        // The publication, and the letter that asks about secrets.
        UUID question = created.get(1);
        desk.send(inspection, question, lawyer);
    }

    /** The body says that nothing is secret, and a leader publishes. */
    void publish(UUID inspection, Actor leader) {
        desk.take(inspection, new AnswerPublication(false, null, Channel.PHONE, clock.today()));
        desk.as(leader, () -> desk.take(inspection, new PublishDecision(null)));
    }
}

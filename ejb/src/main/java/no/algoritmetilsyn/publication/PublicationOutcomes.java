package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.algoritmetilsyn.casefile.IncomingWords;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.letter.redaction.Redaction;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.publication.step.AnswerPublication;
import no.algoritmetilsyn.publication.step.PublishDecision;
import no.algoritmetilsyn.publication.step.WithdrawPublication;

/** What becomes of a proposal: the party's answer, that it is published, that it is taken back. */
@Dependent
class PublicationOutcomes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StoredPublications publications;

    @Inject
    AuthorityClock clock;

    @Inject
    PublicationTexts texts;

    @Inject
    IncomingWords words;

    @Inject
    PublicationDeadlines deadlines;

    void answer(AnswerPublication step, StepRun run) {
        Publication publication = publications.underWay(run.id()).orElseThrow(() -> new StepRefused("notAsked"));
        PastDay.require("postedOn", step.postedOn(), publication.decidedOn(), clock.today());
        publication.answer(
                step.secrets(),
                step.what(),
                step.channel(),
                step.postedOn(),
                run.actor().id(),
                run.now());
        deadlines.answered(publication, clock.momentOf(step.postedOn()));
        words.enter(
                "Svar om publisering",
                IncomingWords.Sender.organisation(publication.organisationId()),
                step.postedOn(),
                run);
        run.detail("publication", publication.id().toString());
        run.detail("secrets", step.secrets().toString());
        run.detail("channel", step.channel().name());
    }

    void publish(PublishDecision step, StepRun run) {
        Publication publication = publications.waiting(run.id()).orElseThrow(() -> new StepRefused("nothingProposed"));
        PublicationVersion version = publications.newest(publication.id());
        Redaction shown = entities.find(Redaction.class, version.redactionId());
        texts.refuseNames(run.id(), version, shown);
        version.publish(run.actor().id(), run.now());
        publication.publish(run.now());
        deadlines.over(publication);
        run.created(publication.id());
        run.detail("publication", publication.id().toString());
        run.detail("number", String.valueOf(version.number()));
    }

    void withdraw(WithdrawPublication step, StepRun run) {
        Publication publication = publications
                .chosen(run.id(), step.publication())
                .orElseThrow(() -> InvalidStep.at("publication", "unknown"));
        publication.withdraw(step.reason(), run.actor().id(), run.now());
        deadlines.over(publication);
        run.detail("publication", publication.id().toString());
    }
}

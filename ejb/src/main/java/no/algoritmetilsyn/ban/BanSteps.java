package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.algoritmetilsyn.ban.step.ForbidUse;
import no.algoritmetilsyn.ban.step.NoteBanSilence;
import no.algoritmetilsyn.ban.step.ReceiveBanStatement;
import no.algoritmetilsyn.ban.step.ReviewBan;
import no.algoritmetilsyn.ban.step.SettleBan;
import no.algoritmetilsyn.ban.step.TakeUpBan;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.letter.desk.BegunLetters;

/** The steps of interim bans, before they are decided and after, and what forbids each of them. What the steps do stands beside. */
@ApplicationScoped
public class BanSteps implements ProceedingSteps {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BanRules rules;

    @Inject
    BanHandling handling;

    @Inject
    BanForms forms;

    @Inject
    BegunLetters begun;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(ForbidUse.class, (step, run) -> handling.forbid(step, run))
                .unless(found -> rules.notDraftable(entities.find(Decision.class, found.id())))
                .startingFrom(id -> forms.forbid(id));
        catalogue.add(ReceiveBanStatement.class, (step, run) -> handling.receive(step, run));
        catalogue
                .add(NoteBanSilence.class, (step, run) -> handling.silent(run))
                .unless(found -> rules.hearingRuns(found.id()));
        catalogue
                .add(ReviewBan.class, (step, run) -> handling.review(step, run))
                .unless(found -> rules.reviewSubmitted(found.id()))
                .startingFrom(id -> forms.review(id));
        catalogue.add(TakeUpBan.class, (step, run) -> handling.takeUp(run));
        catalogue.finish(
                catalogue.add(SettleBan.class, (step, run) -> handling.settle(step, run)), id -> begun.lacks(id));
    }
}

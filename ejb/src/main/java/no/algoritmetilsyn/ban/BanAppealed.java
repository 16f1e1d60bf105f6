package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.EffectSuspended;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.decision.DecisionReversed;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What an appeal of a decision to forbid, or its reversal, leads to for the ban that carries it out (forvaltningsloven §§ 33-35, 42). */
@ApplicationScoped
public class BanAppealed {

    /** What the process hears: that there is nothing left to follow. */
    private static final String MESSAGE = "banAnnulled";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Bans bans;

    @Inject
    BanDeadlines deadlines;

    @Inject
    Proceedings proceedings;

    @Inject
    ConsequenceLog log;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<StepTaken> taken;

    void hear(@Observes AppealDecided appeal) {
        if (appeal.forbidden() != null) {
            bans.openOf(appeal.appealedId()).ifPresent(ban -> change(ban, appeal));
        }
        boolean gone = appeal.result() == AppealResult.ANNULLED || appeal.result() == AppealResult.REMITTED;
        if (gone && appeal.kind() == ProceedingKind.DECISION) {
            bans.openOf(appeal.appealedId()).ifPresent(ban -> annul(ban, appeal.reference(), "appealDecided"));
        }
    }

    /** The authority has taken the decision back by itself, from the beginning or from now on: nothing is forbidden any more. */
    void hear(@Observes DecisionReversed decision) {
        bans.openOf(decision.decisionId()).ifPresent(ban -> annul(ban, decision.reference(), "decisionReversed"));
    }

    /** It forbids something else from now on, or ends on another day, which may be past: then somebody ends it. */
    private void change(Ban ban, AppealDecided appeal) {
        ban.change(appeal.forbidden().use(), appeal.forbidden().lastDay());
        if (appeal.forbidden().lastDay() != null) {
            deadlines.moved(ban, appeal.reference());
        }
        entities.flush();
        log.add(ban.id(), "BAN_CHANGED_BY_APPEAL", Map.of("reference", appeal.reference()));
    }

    private void annul(Ban ban, String reference, String by) {
        Instant now = clock.instant();
        ban.end(BanState.ANNULLED, reference, now);
        deadlines.ended(ban);
        proceedings.end(ban.id(), now);
        entities.flush();
        taken.fire(new StepTaken(ban.id(), ProceedingKind.BAN, by, "", MESSAGE, ban.id(), Map.of()));
        tell(ban, "BAN_ANNULLED");
    }

    /** On which days it does not bind is asked of the appeal for each day: nothing has to happen when they come. */
    void hear(@Observes EffectSuspended suspension) {
        if (suspension.kind() == ProceedingKind.DECISION) {
            bans.openOf(suspension.appealedId())
                    .ifPresent(ban -> tell(ban, suspension.ends() ? "BAN_RESUMED" : "BAN_SUSPENDED"));
        }
    }

    private void tell(Ban ban, String action) {
        log.add(ban.id(), action, Map.of());
    }
}

package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealFacts;
import no.algoritmetilsyn.appeal.AppealLetterOwner;
import no.algoritmetilsyn.appeal.AppealOpening;
import no.algoritmetilsyn.appeal.AppealSteps;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.decision.DecisionAppealed;
import no.algoritmetilsyn.fine.FineAppealed;
import no.algoritmetilsyn.fine.FineFacts;

/** Fines whose decision is appealed. */
class AppealedFineFixture extends FinedFixture {

    AppealedFineFixture() {
        super(
                List.of(AppealSteps.class),
                List.of(
                        AppealOpening.class,
                        AppealLetterOwner.class,
                        AppealFacts.class,
                        DecisionAppealed.class,
                        FineAppealed.class));
        account("klageorgan", Organ.APPEAL_BODY);
        account("klageorgan2", Organ.APPEAL_BODY);
    }

    /** An appeal of the decision of a fine, posted on Monday 30 November 2026, which asks that the decision waits. */
    UUID appealOf(UUID fine) {
        as(INSPECTOR);
        UUID decision = UUID.fromString(text("SELECT decision_id FROM fines WHERE id = :id", fine));
        take(decision, AppealFixture.appeal(MONDAY, "Vi har ikkje pengane."));
        return UUID.fromString(
                text("SELECT id FROM appeals WHERE appealed_id = :id ORDER BY received_at DESC LIMIT 1", decision));
    }

    /** The letter has left by which it waits. */
    void suspend(UUID appeal, LocalDate from, LocalDate until) {
        take(appeal, new DecideSuspension(true, from, until, "Skaden er liten."));
        send(appeal, LEADER);
    }

    /** Whether the fine says that it is suspended on the day of the clock. */
    boolean suspended(UUID fine) {
        return (boolean) fixture.inTransaction(
                () -> fixture.get(FineFacts.class).facts(fine).get("suspended"));
    }
}

package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.fine.step.CollectFine;
import no.algoritmetilsyn.fine.step.CorrectFinePayment;
import no.algoritmetilsyn.fine.step.GiveFineTime;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.fine.step.ReduceFine;
import no.algoritmetilsyn.fine.step.RepayFine;
import no.algoritmetilsyn.fine.step.ReverseFine;
import no.algoritmetilsyn.fine.step.SetFineFinal;
import no.algoritmetilsyn.fine.step.TellFineChanged;
import no.algoritmetilsyn.fine.step.WriteOffFine;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The steps of a fine that was decided, and what forbids each of them. What the steps do stands beside. */
@ApplicationScoped
public class FineSteps implements ProceedingSteps {

    @Inject
    Fines fines;

    @Inject
    FineDeadlines deadlines;

    @Inject
    FineSuspensions suspensions;

    @Inject
    FineHandling handling;

    @Inject
    FineCorrections corrections;

    @Inject
    FineLetters letters;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(PayFine.class, (step, run) -> handling.pay(step, run))
                .unless(found -> fines.fine(found.id()).state() == FineState.WRITTEN_OFF
                        ? Optional.of("writtenOff")
                        : Optional.empty())
                .startingFrom(id -> Map.of("day", clock.today().toString()))
                .evenAfterTheEnd();
        catalogue
                .add(CorrectFinePayment.class, (step, run) -> corrections.correct(step, run))
                .unless(found -> corrections.nothingEntered(found.id()))
                .evenAfterTheEnd();
        catalogue
                .add(SetFineFinal.class, (step, run) -> handling.setFinal(step, run))
                .unless(found -> alreadyFinal(found.id()));
        catalogue
                .add(GiveFineTime.class, (step, run) -> handling.giveTime(step, run))
                .unless(found -> noTimeToGive(found.id()));
        catalogue
                .add(CollectFine.class, (step, run) -> handling.collect(step, run))
                .unless(found -> notCollectible(found.id()));
        catalogue.add(ReduceFine.class, (step, run) -> handling.reduce(step, run));
        catalogue
                .add(RepayFine.class, (step, run) -> handling.repay(step, run))
                .unless(found -> fines.owedBack(fines.fine(found.id())) == 0
                        ? Optional.of("nothingOwedBack")
                        : Optional.empty());
        catalogue.finish(
                catalogue.add(ReverseFine.class, (step, run) -> handling.reverse(step, run)),
                id -> owedBack(id, fines.fine(id).amount() == 0));
        catalogue.finish(
                catalogue.add(WriteOffFine.class, (step, run) -> handling.writeOff(step, run)),
                id -> owedBack(id, fines.owedBack(fines.fine(id)) > 0));
        catalogue
                .add(TellFineChanged.class, (step, run) -> handling.tell(step, run))
                .unless(found -> nothingToTell(found.id()))
                .evenAfterTheEnd();
    }

    private Optional<String> alreadyFinal(UUID id) {
        return fines.fine(id).state() == FineState.WAITING ? Optional.empty() : Optional.of("alreadyFinal");
    }

    /** More time has to be given before the limit expires. */
    private Optional<String> noTimeToGive(UUID id) {
        Fine fine = fines.fine(id);
        if (fine.state() != FineState.DUE || deadlines.standsStill(fine) || suspensions.isOnToday(fine)) {
            return Optional.of("notDue");
        }
        return deadlines.isPaymentOver(fine) ? Optional.of("limitPassed") : Optional.empty();
    }

    /** Nobody collects what is suspended, not late, or has lapsed. */
    private Optional<String> notCollectible(UUID id) {
        Fine fine = fines.fine(id);
        if (fine.state() != FineState.DUE || suspensions.isOnToday(fine) || !deadlines.isPaymentOver(fine)) {
            return Optional.of("notLate");
        }
        return deadlines.isClaimLapsed(id) ? Optional.of("claimLapsed") : Optional.empty();
    }

    /** What was paid too much is to be paid back first. */
    private static FinishCheck owedBack(UUID id, boolean refuses) {
        return new FinishCheck().when(refuses, FinishSection.QUESTIONS, "owedBack", Lack.at(id, RepayFine.class));
    }

    private Optional<String> nothingToTell(UUID id) {
        boolean changed = fines.changes(id).stream().anyMatch(change -> change.amountAfter() < change.amountBefore());
        return changed ? letters.submitted(id) : Optional.of("nothingChanged");
    }
}

package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Which of the things that were decided in a proceeding an appeal is about. */
@Dependent
class AppealMatters {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    AuthorityClock clock;

    /**
     * What was decided last in the proceeding of a step before an appeal of it was posted: an appeal of a claim is not one of the claim
     * that followed. Where nothing was decided so early, the first.
     *
     * @throws StepRefused when nothing was decided that can be appealed
     */
    Appealable.Matter decided(StepRun run, LocalDate posted) {
        List<Appealable.Matter> all = all(run);
        return all.stream()
                .filter(matter -> !matter.appealed().decidedOn().isAfter(posted))
                .reduce((earlier, later) -> later)
                .orElse(all.get(0));
    }

    /**
     * The claim that a step names, or what was decided last by a day.
     *
     * @param claim its number, from 1, oldest first; null where none is named
     * @param day on which the appeal was posted, or the appellant learnt of what was decided
     */
    Appealable.Matter of(Integer claim, LocalDate day, StepRun run) {
        if (claim == null) {
            return decided(run, day);
        }
        List<Appealable.Matter> all = all(run);
        if (claim > all.size()) {
            throw InvalidStep.at("claim", "unknown");
        }
        return all.get(claim - 1);
    }

    private List<Appealable.Matter> all(StepRun run) {
        List<Appealable.Matter> all = appeals.all(run.proceeding().kind(), run.id());
        if (all.isEmpty()) {
            throw new StepRefused("nothingDecided");
        }
        return all;
    }

    /** Only where there are several claims it is asked which of them is appealed. */
    Set<String> notAsked(UUID id) {
        ProceedingKind kind = entities.find(Proceeding.class, id).kind();
        return appeals.all(kind, id).size() > 1 ? Set.of() : Set.of("claim");
    }

    /**
     * What was decided, to somebody who was not told of it.
     *
     * @param day on which they learnt of it
     * @throws InvalidStep when it was not decided then, or the day is still to come
     */
    Appealed learntOn(Appealed told, LocalDate day) {
        PastDay.require("learnt", day, told.decidedOn(), clock.today());
        return told.arrived(day);
    }
}

package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.finding.Conclusion;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.inspection.step.CloseInspection;
import no.algoritmetilsyn.inspection.step.ReportFinal;

/** The rules of what comes of findings, and of how an inspection ends. */
@Dependent
class Concluding {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inspections inspections;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    InspectionLetters letters;

    @Inject
    Findings findings;

    @Inject
    Proceedings proceedings;

    /** The outcomes are written down and the letter is begun; the inspection ends when it is sent. */
    void report(ReportFinal step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        requireFitting(step.outcomes(), inspection);
        step.outcomes()
                .forEach(one -> findings.conclude(
                        findings.numbered(run.id(), one.number()).orElseThrow(),
                        new Conclusion(one.outcome(), one.reason(), one.exception(), one.exceptionReason())));
        entities.flush();
        run.created(letters.concluded(inspection));
        run.detail("outcomes", Integer.toString(step.outcomes().size()));
    }

    private void requireFitting(List<ReportFinal.Outcome> outcomes, Inspection inspection) {
        var faults = new ArrayList<Violation>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < outcomes.size(); i++) {
            ReportFinal.Outcome one = outcomes.get(i);
            if (!named.add(one.number())) {
                faults.add(Violation.at("/outcomes/" + i + "/number", "twice"));
            } else {
                fault("/outcomes/" + i, one, inspection).ifPresent(faults::add);
            }
        }
        String missing = findings.of(inspection.id()).stream()
                .filter(finding -> finding.state().isHeld() && !named.contains(finding.number()))
                .map(finding -> String.valueOf(finding.number()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            faults.add(Violation.at("/outcomes", "missing", missing));
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    private Optional<Violation> fault(String pointer, ReportFinal.Outcome one, Inspection inspection) {
        Optional<Finding> found = findings.numbered(inspection.id(), one.number());
        if (found.isEmpty()) {
            return Optional.of(Violation.at(pointer + "/number", "unknown"));
        }
        Finding finding = found.get();
        if (!finding.state().isHeld()) {
            return Optional.of(Violation.at(pointer + "/number", "notHeld"));
        }
        if (one.outcome() == FindingOutcome.DECISION && finding.kind() != FindingKind.BREACH) {
            return Optional.of(Violation.at(pointer + "/outcome", "notBreach"));
        }
        // Nothing rests on what the party could not answer (forvaltningsloven § 17), unless an exception is written
        // down.
        if (finding.putToBodyAt() == null && one.exception() == null) {
            return Optional.of(Violation.at(pointer + "/outcome", "notHeard"));
        }
        return finding.putToBodyAt() != null && one.exception() != null
                ? Optional.of(Violation.at(pointer + "/exception", "heard"))
                : Optional.empty();
    }

    void close(CloseInspection step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        inspection.close(step.reason(), run.now());
        deadlines.ended(inspection);
        proceedings.end(inspection.id(), run.now());
    }
}

package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.SkipNotice;
import no.algoritmetilsyn.law.Provision;

/** The rules of the advance notice: it is drafted, or left out for a reason (forvaltningsloven § 16). */
@Dependent
class DecisionNotices {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    DecisionRules rules;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    DecisionLetters letters;

    @Inject
    Provisions provisions;

    @Inject
    AccessRows rows;

    void draft(DraftNotice step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        List<DecisionGround> grounds = grounds(step, run);
        rules.hearingFault("/limit", step.limit(), decision).ifPresent(fault -> {
            throw new InvalidStep(List.of(fault));
        });
        decision.draftNotice(step);
        decisions.replaceGrounds(run.id(), grounds);
        rows.wrote(run.id());
        run.created(letters.notice(decision));
        run.detail("grounds", Integer.toString(grounds.size()));
        run.detail("limit", step.limit().toString());
    }

    private List<DecisionGround> grounds(DraftNotice step, StepRun run) {
        var grounds = new ArrayList<DecisionGround>();
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < step.grounds().size(); i++) {
            DraftNotice.Ground drafted = step.grounds().get(i);
            String pointer = "/grounds/" + i;
            Optional<Provision> provision = provisions.named(drafted.provision());
            Optional<Proceeding> source = source(drafted.source(), run);
            if (provision.isEmpty()) {
                faults.add(Violation.at(pointer + "/provision", "unknown"));
            } else if (drafted.source() != null && source.isEmpty()) {
                faults.add(Violation.at(pointer + "/source", "unknown"));
            } else {
                grounds.add(new DecisionGround(
                        run.id(),
                        i + 1,
                        source.map(found ->
                                        DecisionGround.Kind.valueOf(found.kind().name()))
                                .orElse(DecisionGround.Kind.OWN),
                        source.map(Proceeding::id).orElse(null),
                        drafted.facts(),
                        provision.get()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        return grounds;
    }

    /** A complaint or demand of the case, by what it is called. */
    private Optional<Proceeding> source(String reference, StepRun run) {
        return reference == null
                ? Optional.empty()
                : entities.createQuery(
                                "select p from Proceeding p where p.casefileId = :casefile and p.reference = :reference"
                                        + " and p.kind in :kinds",
                                Proceeding.class)
                        .setParameter("casefile", run.casefileId())
                        .setParameter("reference", reference.strip().toUpperCase(Locale.ROOT))
                        .setParameter("kinds", List.of(ProceedingKind.COMPLAINT, ProceedingKind.DEMAND))
                        .getResultStream()
                        .findFirst();
    }

    void skip(SkipNotice step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        decision.skipNotice(
                new NoticeSkipped(step.exception(), step.reason(), run.actor().id(), run.now()));
        deadlines.noticeSkipped(decision);
        run.variable("noticeGiven", false);
        run.detail("exception", step.exception().name());
    }
}

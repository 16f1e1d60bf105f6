package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.SkipNotice;
import no.algoritmetilsyn.law.Provision;

/** The rules of the advance notice: it is drafted, or left out for a reason (forvaltningsloven § 16). */
@Dependent
class DecisionNotices {

    @Inject
    Decisions decisions;

    @Inject
    GroundSources sources;

    @Inject
    DecisionRules rules;

    @Inject
    DecisionKinds kinds;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    DecisionLetters letters;

    @Inject
    Provisions provisions;

    @Inject
    InformationDuty duty;

    @Inject
    AccessRows rows;

    void draft(DraftNotice step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        List<DecisionGround> grounds = grounds(step, run);
        KindOfDecision kind = kinds.of(decision);
        var faults = new ArrayList<>(kind.faults(step));
        duty.lacking(decision, grounds)
                .map(rule -> Violation.at("/grounds", rule))
                .ifPresent(faults::add);
        rules.hearingFault("/limit", step.limit(), decision).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        decision.draftNotice(step);
        kind.keep(step, decision);
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
            Optional<GroundSources.Source> source =
                    Optional.ofNullable(drafted.source()).flatMap(named -> sources.named(named, run.casefileId()));
            if (provision.isEmpty()) {
                faults.add(Violation.at(pointer + "/provision", "unknown"));
                continue;
            }
            if (drafted.source() != null && source.isEmpty()) {
                faults.add(Violation.at(pointer + "/source", "unknown"));
                continue;
            }
            Optional<String> forbidden = source.flatMap(sources::forbidden);
            if (forbidden.isPresent()) {
                faults.add(Violation.at(pointer + "/source", forbidden.get()));
            } else {
                grounds.add(new DecisionGround(
                        run.id(),
                        i + 1,
                        source.map(GroundSources.Source::kind).orElse(DecisionGround.Kind.OWN),
                        source.map(GroundSources.Source::id).orElse(null),
                        drafted.facts(),
                        worded(provision.get(), source.orElse(null))));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        return grounds;
    }

    /** What a finding is measured by is what the law said on the day that it is about; anything else, what it says today. */
    private Provision worded(Provision today, GroundSources.Source source) {
        return source == null || source.finding() == null
                ? today
                : provisions.on(today.code(), source.finding().place().observedOn());
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

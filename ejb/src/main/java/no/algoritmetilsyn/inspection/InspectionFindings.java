package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.FindingContent;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.finding.Gravity;
import no.algoritmetilsyn.finding.Place;
import no.algoritmetilsyn.inspection.step.DropFinding;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.theme.Requirement;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of how findings are written down: by a requirement, by the law of the day, with what shows them. */
@Dependent
class InspectionFindings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inspections inspections;

    @Inject
    Checklist checklist;

    @Inject
    EvidenceFinder evidence;

    @Inject
    Findings findings;

    @Inject
    AuthorityClock clock;

    void record(RecordFinding step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        FindingContent content = content(step, inspection);
        Finding finding;
        if (step.number() == null) {
            finding = findings.record(run.id(), content);
        } else {
            finding = draft(step.number(), inspection);
            findings.rewrite(finding, content);
        }
        run.created(finding.id());
        run.detail("finding", Integer.toString(finding.number()));
        run.detail("kind", finding.kind().name());
        run.detail("requirement", finding.place().requirement());
        run.detail("provision", finding.place().provision());
    }

    private FindingContent content(RecordFinding step, Inspection inspection) {
        PastDay.require("day", step.day(), clock.today());
        Requirement requirement = checklist
                .requirement(inspection, step.requirement().strip())
                .orElseThrow(() -> InvalidStep.at("requirement", "unknown"));
        requireKind(step.kind(), checklist.onDay(requirement, step.day()));
        if (step.use() != null && step.use() > inspections.uses(inspection.id()).size()) {
            throw InvalidStep.at("use", "unknown");
        }
        return new FindingContent(
                step.kind(),
                new Place(
                        requirement.id(),
                        inspection.pinned().theme(),
                        inspection.pinned().number(),
                        requirement.provision(),
                        requirement.regime(),
                        step.day()),
                step.facts(),
                gravity(step),
                step.use(),
                step.proof(),
                shown(step, inspection));
    }

    private static Gravity gravity(RecordFinding step) {
        return new Gravity(
                step.harm(),
                step.probability(),
                step.affected(),
                step.ground(),
                step.harmBecause(),
                step.harmEvidence(),
                step.probabilityBecause(),
                step.probabilityEvidence(),
                step.affectedBecause(),
                step.affectedEvidence());
    }

    /** Only what a law in force and ours asks for can be a breach; what no law asks for yet is recommended. */
    private static void requireKind(FindingKind kind, RequirementOnDay law) {
        if (kind == FindingKind.BREACH && !law.consequence().isBreach()) {
            throw InvalidStep.at("kind", law.isInForce() ? "notOurs" : "notInForce");
        }
    }

    private List<FindingContent.Shown> shown(RecordFinding step, Inspection inspection) {
        var faults = new ArrayList<Violation>();
        var found = new ArrayList<FindingContent.Shown>();
        for (int i = 0; i < step.evidence().size(); i++) {
            RecordFinding.Shown named = step.evidence().get(i);
            Optional<Shown> one = evidence.find(named.kind(), named.source(), named.page(), inspection);
            if (one.isEmpty()) {
                faults.add(Violation.at("/evidence/" + i + "/source", "unknown"));
            } else {
                found.add(new FindingContent.Shown(
                        one.get().kind(),
                        one.get().source(),
                        one.get().page(),
                        named.shows(),
                        one.get().sha256()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        return found;
    }

    private Finding draft(int number, Inspection inspection) {
        Finding finding =
                findings.numbered(inspection.id(), number).orElseThrow(() -> InvalidStep.at("number", "unknown"));
        if (finding.state() != FindingState.DRAFT) {
            throw InvalidStep.at("number", "notDraft");
        }
        return finding;
    }

    void drop(DropFinding step, StepRun run) {
        Finding finding = draft(step.number(), inspections.inspection(run.id()));
        findings.assess(finding, AssessmentResult.DROPPED, step.reason());
        run.detail("finding", Integer.toString(finding.number()));
    }
}

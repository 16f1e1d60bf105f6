package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.RecordVisit;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.TakeNewerTheme;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.law.PowerKind;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of the examination itself: visits are written down and signed, the checklist is answered. */
@Dependent
class Examination {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inspections inspections;

    @Inject
    InspectionRules rules;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    InspectionLetters letters;

    @Inject
    Checklist checklist;

    @Inject
    EvidenceFinder evidence;

    @Inject
    Powers powers;

    @Inject
    DocumentFiles files;

    @Inject
    AuthorityClock clock;

    void recordVisit(RecordVisit step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        PowerRuling ruling = requireVisited(step.day(), inspection);
        if (step.silenceTold() == null && rules.isSilenceToldOn(step.day(), inspection)) {
            throw InvalidStep.at("silenceTold", "required");
        }
        Visit visit = step.number() == null ? another(inspection) : unsigned(step.number(), inspection);
        visit.write(
                step, brought(step.files()), ruling.power().id(), run.actor().id(), run.now());
        entities.persist(visit);
        deadlines.visited(inspection, step.day());
        run.detail("visit", Integer.toString(visit.number()));
        run.detail("day", step.day().toString());
        run.detail("power", ruling.power().id());
    }

    /** What the visit has brought, in the order in which the step names it, each file as it came in. */
    private List<VisitFile> brought(List<UUID> documents) {
        Map<UUID, String> hashes = files.ofDocuments(documents).stream()
                .collect(Collectors.toMap(StoredFile::documentId, StoredFile::sha256, (first, later) -> first));
        return documents.stream()
                .distinct()
                .map(id -> new VisitFile(id, hashes.get(id)))
                .toList();
    }

    /** Premises are examined on a day on which the power was ours, after a leader has approved it (forvaltningsloven § 15). */
    private PowerRuling requireVisited(LocalDate day, Inspection inspection) {
        PastDay.require("day", day, clock.today());
        if (day.isBefore(inspection.approvedOn())) {
            throw InvalidStep.at("day", "beforeApproval", inspection.approvedOn());
        }
        inspections.annulledOn(inspection.id()).filter(day::isAfter).ifPresent(annulled -> {
            throw InvalidStep.at("day", "annulled", annulled);
        });
        PowerRuling ruling = powers.ruling(inspection.power(), day);
        if (!ruling.isGranted() || ruling.power().kind() != PowerKind.INSPECTION_VISIT) {
            throw InvalidStep.at("day", "noPower");
        }
        return ruling;
    }

    private Visit another(Inspection inspection) {
        return new Visit(inspection.id(), inspections.visits(inspection.id()).size() + 1);
    }

    private Visit unsigned(int number, Inspection inspection) {
        Visit visit = inspections.visit(inspection.id(), number).orElseThrow(() -> InvalidStep.at("number", "unknown"));
        if (visit.signedAt() != null) {
            throw InvalidStep.at("number", "signed");
        }
        return visit;
    }

    void signVisit(SignVisit step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        Visit visit = unsigned(step.number(), inspection);
        if (visit.silenceTold() == null && rules.isSilenceToldOn(visit.visitedOn(), inspection)) {
            throw InvalidStep.at("number", "silenceMissing");
        }
        visit.sign(run.actor().id(), run.now());
        deadlines.signed(inspection);
        run.detail("visit", Integer.toString(visit.number()));
        run.detail("sha256", visit.sha256());
    }

    void answer(AnswerRequirements step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        requireFitting(step, checklist.version(inspection));
        List<Shown> shown = shown(step, inspection);
        Map<String, RequirementAnswer> before = inspections.answers(run.id());
        int changed = 0;
        for (int i = 0; i < step.answers().size(); i++) {
            AnswerRequirements.Answer answer = step.answers().get(i);
            RequirementAnswer last = before.get(answer.requirement());
            if (answer.result() != null
                    && (last == null || !last.says(answer, shown.get(i)) || !isCurrent(last, inspection))) {
                int place = last == null ? 1 : last.place() + 1;
                entities.persist(new RequirementAnswer(
                        run.id(),
                        answer,
                        shown.get(i),
                        run.actor().id(),
                        run.now(),
                        place,
                        inspection.pinned().number()));
                changed++;
            }
        }
        entities.flush();
        run.detail("changed", Integer.toString(changed));
        run.detail("open", Integer.toString(checklist.open(inspection).size()));
    }

    /** What each answer refers to, as the case holds it; null for one that refers to nothing. */
    private List<Shown> shown(AnswerRequirements step, Inspection inspection) {
        var faults = new ArrayList<Violation>();
        var shown = new ArrayList<Shown>();
        for (int i = 0; i < step.answers().size(); i++) {
            AnswerRequirements.Answer answer = step.answers().get(i);
            shown.add(
                    answer.evidence() == null
                            ? null
                            : evidence.find(answer.evidence(), answer.source(), answer.page(), inspection)
                                    .orElse(null));
            if (answer.evidence() != null && shown.get(i) == null) {
                faults.add(Violation.at("/answers/" + i + "/source", "unknown"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        return shown;
    }

    private boolean isCurrent(RequirementAnswer answer, Inspection inspection) {
        return checklist
                .requirement(inspection, answer.requirement())
                .filter(answer::answers)
                .isPresent();
    }

    /** What has another wording now is open again; what was withdrawn is not asked for any more. */
    void takeNewer(TakeNewerTheme step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        ThemeVersion newer = checklist.newer(inspection).orElseThrow();
        run.detail("from", Integer.toString(inspection.pinned().number()));
        run.detail("to", Integer.toString(newer.number()));
        inspections.remark(run, step.reason());
        inspection.pin(new PinnedTheme(newer.theme(), newer.number(), newer.sha256()));
    }

    private static void requireFitting(AnswerRequirements step, ThemeVersion version) {
        var faults = new ArrayList<Violation>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < step.answers().size(); i++) {
            String requirement = step.answers().get(i).requirement();
            String pointer = "/answers/" + i + "/requirement";
            if (!named.add(requirement)) {
                faults.add(Violation.at(pointer, "twice"));
            } else if (version.requirement(requirement).isEmpty()) {
                faults.add(Violation.at(pointer, "unknown"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    /** The letter is begun; the findings are put to the body when it is sent. */
    void report(ReportPreliminary step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        rules.limitFault(step.limit(), inspection).ifPresent(fault -> {
            throw new InvalidStep(List.of(fault));
        });
        run.created(letters.preliminary(inspection, step.limit()));
        run.detail("limit", step.limit().toString());
    }
}

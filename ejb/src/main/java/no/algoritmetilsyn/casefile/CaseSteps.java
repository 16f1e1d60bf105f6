package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.ShieldRows;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;

/** The rules of the steps that every kind of proceeding has. */
@ApplicationScoped
public class CaseSteps implements ProceedingSteps {

    @Inject
    Access access;

    @Inject
    ShieldRows shields;

    @Inject
    Casefiles casefiles;

    @Inject
    Proceedings proceedings;

    @Inject
    Impartialities impartialities;

    @Inject
    Notes notes;

    @Inject
    Calls calls;

    @Inject
    IncomingPapers papers;

    @Inject
    IncomingReadings readings;

    @Inject
    DocumentReleases releases;

    @Inject
    Audit audit;

    @Override
    public void declare(StepCatalogue catalogue) {
        // Letters, publications and claims come after the end, too, and somebody new may handle them.
        catalogue.add(DeclareImpartiality.class, this::declare).evenAfterTheEnd();
        catalogue.add(AddNote.class, (step, run) -> notes.add(run.proceeding(), step.text()));
        catalogue.add(RecordCall.class, (step, run) -> calls.record(step, run.proceeding()));
        catalogue.add(RecordIncoming.class, (step, run) -> papers.record(step, run));
        catalogue
                .add(ReadIncoming.class, (step, run) -> readings.read(step, run))
                .about((step, id) -> readings.oldest(id), id -> readings.oldest(id))
                .evenAfterTheEnd();
        catalogue.add(ReleaseDocuments.class, (step, run) -> releases.release(step, run));
        catalogue.add(MoveProceeding.class, this::move).holding((step, id) -> casefiles.id(step.number()).stream()
                .toList());
    }

    private void declare(DeclareImpartiality step, StepRun run) {
        impartialities.declare(run.casefileId(), step.ground(), step.explanation());
        // The declaration is logged with the case that it is about.
        run.leftUnchanged();
    }

    private void move(MoveProceeding step, StepRun run) {
        UUID from = run.casefileId();
        Casefile target = casefiles.find(step.number()).orElseThrow(() -> InvalidStep.at("number", "unknown"));
        if (target.id().equals(from)) {
            throw InvalidStep.at("number", "same");
        }
        if (target.status() != Casefile.Status.OPEN) {
            throw InvalidStep.at("number", "closed");
        }
        access.require(Act.PROCEEDING_MOVE, target.id());
        if (shields.isShielded(from) && !shields.isShielded(target.id())) {
            // What a leader keeps from others is opened to them by a step that says so.
            throw InvalidStep.at("number", "shielded");
        }
        audit.append(
                from,
                run.actor(),
                "PROCEEDING_MOVED_OUT",
                run.subject(),
                Map.of("to", target.id().toString(), "number", target.number()));
        proceedings.move(run.id(), target.id(), step.reason());
        run.detail("from", from.toString());
        run.detail("number", casefiles.read(from).number());
    }
}

package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.outbox.Change;
import no.algoritmetilsyn.outbox.Changes;

/** Cases that were closed because nothing in them was open: a new proceeding opens them again. */
@Dependent
public class ClosedCases {

    @Inject
    Casefiles casefiles;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    /** Opens a case again, as a part of a step, and tells so; one that is open stays as it is. */
    public void open(UUID casefile, StepRun run) {
        if (casefiles.reopen(casefile)) {
            audit.append(casefile, run.actor(), "CASE_REOPENED", AuditSubject.casefile(casefile), Map.of());
            changes.announce(Change.CASEFILE, casefile, 0);
        }
    }
}

package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.task.Tasks;

/** Takes declarations of impartiality (forvaltningsloven § 8), with what follows from them in the case. */
@Stateless
public class Impartialities {

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    Tasks tasks;

    @Inject
    Audit audit;

    /**
     * The actor declares whether they are impartial. A ground of their own takes the case from them at once, and their tasks
     * in it go back to the group; whose superior is disqualified may still prepare it.
     *
     * @param explanation why, when a ground is given; kept from the audit and from the public
     */
    public void declare(UUID casefileId, Impartiality.Ground ground, String explanation) {
        access.require(Act.IMPARTIALITY_DECLARE, casefileId);
        // Nobody takes a task here, or moves one here, while it is found out which are to be given back.
        audit.hold(List.of(casefileId));
        if (ground.isOwn()) {
            tasks.giveBack(casefileId, Tasks.DISQUALIFIED);
        }
        rows.declare(casefileId, ground, explanation);
        audit.append(
                casefileId,
                access.actor(),
                "IMPARTIALITY_DECLARED",
                AuditSubject.casefile(casefileId),
                Map.of("ground", ground.name()));
    }
}

package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.outbox.Changes;

/** Tells what was done in a proceeding: in the audit of its case, and to those who follow the changes. */
@Dependent
public class ProceedingLog {

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    /**
     * @param event feature and verb, such as {@code ORDER_OPENED}
     * @param detail codes, ids, numbers and dates, never personal data
     */
    public void add(Proceeding proceeding, Actor actor, String event, Map<String, String> detail) {
        audit.append(proceeding.casefileId(), actor, event, proceeding.subject(), detail);
        changes.announce(proceeding.kind().name(), proceeding.id(), 0);
    }
}

package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.task.TaskHistory;
import no.algoritmetilsyn.task.TaskRow;
import no.algoritmetilsyn.task.Tasks;
import no.algoritmetilsyn.task.WorkList;

/** Opens cases to be read, and keeps who has read which. */
@Stateless
public class CasePages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    CaseReadings readings;

    @Inject
    PartyRows partyRows;

    @Inject
    ReadOnce readOnce;

    @Inject
    Audit audit;

    @Inject
    DeadlineList deadlines;

    @Inject
    DocumentFiles documents;

    @Inject
    WorkList workList;

    @Inject
    TaskHistory tasks;

    @Inject
    Accounts accounts;

    /** The case, for somebody who may see it. That they have read it is kept once a day (forvaltningsloven § 13 c). */
    public CasePage open(UUID casefileId) {
        return open(casefileId, Integer.MAX_VALUE);
    }

    /** The same, with so many of its deadlines and tasks: each is told with much beside it, and a large case has hundreds. */
    public CasePage open(UUID casefileId, int most) {
        access.require(Act.CASEFILE_READ, casefileId);
        readings.keep(casefileId);
        List<Deadline> first = deadlines.firstOfCase(casefileId, most);
        List<TaskRow> open = workList.of(casefileId, most);
        List<AuditEvent> events = audit.of(casefileId);
        List<PartyRow> parties = partyRows.ofCase(casefileId);
        Set<Act> allowed = access.allowed(casefileId);
        // Those who handle no cases are asked for no declaration.
        boolean declared = allowed.contains(Act.TASK_CLAIM) && access.holds(Condition.DECLARED_IMPARTIAL, casefileId);
        return new CasePage(
                readOnce.row(entities, Casefile.class, casefileId),
                parties,
                first,
                first.size() < most ? first.size() : deadlines.countOfCase(casefileId),
                deadlines.histories(first),
                open,
                open.size() < most ? open.size() : workList.countOfCase(casefileId),
                documents.of(casefileId),
                events,
                tasks.releaseReasons(casefileId),
                accounts.displayNames(people(events, parties)),
                allowed,
                declared,
                declared && !access.holds(Condition.SUPERIOR_IMPARTIAL, casefileId));
    }

    private static Set<UUID> people(List<AuditEvent> events, List<PartyRow> parties) {
        var people = new HashSet<UUID>();
        Stream.concat(events.stream().map(AuditEvent::actorId), parties.stream().map(PartyRow::decidedBy))
                .filter(Objects::nonNull)
                .forEach(people::add);
        events.stream()
                .filter(event -> event.action().equals(Tasks.ASSIGNED))
                .map(event -> UUID.fromString(event.detail().get("to")))
                .forEach(people::add);
        return people;
    }
}

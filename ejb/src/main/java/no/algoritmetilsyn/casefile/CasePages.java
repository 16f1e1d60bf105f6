package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.TaskHistory;
import no.algoritmetilsyn.task.WorkList;

/** Opens cases to be read, and keeps who has read which. */
@Stateless
public class CasePages {

    /** Action of the audit event that somebody has read a case. */
    public static final String READ = "CASE_READ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

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

    @Inject
    AuthorityClock clock;

    /** The case, for somebody who may see it. That they have read it is kept once a day (forvaltningsloven § 13 c). */
    public CasePage open(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        List<AuditEvent> events = audit.of(casefileId);
        if (events.stream().noneMatch(this::isReadingOfToday)) {
            audit.append(
                    casefileId, access.actor().id(), access.actor().kind(), READ, "CASEFILE", casefileId, Map.of());
        }
        List<PartyRow> parties = parties(casefileId);
        return new CasePage(
                entities.find(Casefile.class, casefileId),
                parties,
                deadlines.ofCase(casefileId),
                deadlines.historyOfCase(casefileId),
                workList.of(casefileId),
                documents.of(casefileId),
                events,
                tasks.releaseReasons(casefileId),
                accounts.displayNames(people(events, parties)),
                access.allowed(casefileId));
    }

    private boolean isReadingOfToday(AuditEvent event) {
        return event.action().equals(READ)
                && access.actor().id().equals(event.actorId())
                && LocalDate.ofInstant(event.at(), AuthorityClock.ZONE).equals(clock.today());
    }

    private static Set<UUID> people(List<AuditEvent> events, List<PartyRow> parties) {
        var people = new HashSet<UUID>();
        Stream.concat(events.stream().map(AuditEvent::actorId), parties.stream().map(PartyRow::decidedBy))
                .filter(Objects::nonNull)
                .forEach(people::add);
        return people;
    }

    private List<PartyRow> parties(UUID casefileId) {
        return entities.createQuery(
                        """
                        select new no.algoritmetilsyn.casefile.PartyRow(
                            p.identityId, o.name, p.capacity, p.isParty, p.decidedBy, p.reason)
                        from Party p join Proceeding d on d.id = p.proceedingId
                        left join Organisation o on o.id = p.organisationId
                        where d.casefileId = :casefile and p.until is null order by p.since, p.id
                        """,
                        PartyRow.class)
                .setParameter("casefile", casefileId)
                .getResultList();
    }
}

package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;
import no.algoritmetilsyn.task.Tasks;

/**
 * What all proceedings share: they are opened, have parties, move to another case with everything that belongs to them,
 * and end. A feature calls it within its own step, behind its own lock, and asks for the right itself.
 */
@Stateless
@AsksNobody("a part of a step; the boundary of the feature asks for the case")
public class Proceedings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    Casefiles casefiles;

    @Inject
    Tasks tasks;

    @Inject
    Deadlines deadlines;

    @Inject
    Documents documents;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<ProceedingOpened> opened;

    @Inject
    Event<ProceedingMoved> moved;

    @Inject
    Event<ProceedingReopened> reopened;

    /**
     * Opens a proceeding in a case. Its process waits for {@link #start}.
     *
     * @param id of the feature's own row
     * @param reference what people call it, unique among those of its kind
     * @param at when it was written down here
     * @param matter what it is about, for lists
     */
    public void open(
            UUID id, ProceedingKind kind, UUID casefileId, Organ organ, String reference, Instant at, Matter matter) {
        entities.persist(new Proceeding(id, kind, casefileId, organ, reference, at, matter));
    }

    /** The next reference of a kind in this year, Europe/Oslo: {@code V-2026-000012}. */
    public String nextReference(ProceedingKind kind) {
        Number sequence =
                (Number) Sql.value(entities, "SELECT nextval(CAST(? AS regclass))", kind.word() + "_references");
        return new Reference(kind.mark(), clock.today().getYear(), sequence.intValue()).toString();
    }

    /** Starts the process of a proceeding, when the rows and deadlines are there that the model asks for. */
    public void start(UUID id, ProceedingKind kind, UUID casefileId) {
        opened.fire(new ProceedingOpened(id, kind, casefileId));
    }

    /**
     * Waits for those who take a step with the proceeding, and holds it until the transaction ends. A timer does this
     * before it acts by itself.
     *
     * @return it, as those who came before have left it; null when there is none
     */
    public Proceeding hold(UUID id) {
        return entities.find(Proceeding.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Tells that a proceeding is about a record of the register; doing it again changes nothing. */
    public void isAbout(UUID id, UUID algorithmId) {
        Sql.run(
                entities,
                "INSERT INTO proceeding_algorithms (proceeding_id, algorithm_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                id,
                algorithmId);
    }

    /** Corrects when it came in. */
    public void correctReceived(UUID id, Instant at) {
        entities.find(Proceeding.class, id).receivedAt(at);
    }

    /** Enters a person whom the proceeding concerns; whether they are a party in law is decided later. */
    public void concerns(UUID proceedingId, UUID identityId, Party.Capacity capacity) {
        entities.persist(new Party(proceedingId, identityId, capacity, clock.instant()));
    }

    /**
     * Enters an organisation that the proceeding is directed at.
     *
     * @param why it is a party in law, since the decision is directed at it (forvaltningsloven § 2 e); null where nothing is
     *     decided
     */
    public void directedAt(UUID proceedingId, UUID organisationId, String why) {
        var party = new Party(proceedingId, organisationId, clock.instant());
        if (why != null) {
            party.decide(true, access.actor().id(), why);
        }
        entities.persist(party);
    }

    /**
     * Tells that an organisation knows of the proceeding from now on: those who speak for it see what is asked of it. The first time
     * counts; one that the proceeding is not directed at is told nothing.
     */
    public void tell(UUID proceedingId, UUID organisationId) {
        entities.createQuery(
                        "select p from Party p where p.proceedingId = :proceeding and p.organisationId = :organisation",
                        Party.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .forEach(party -> party.tell(clock.instant()));
    }

    /** The people who have complained in some proceedings, by the proceeding; those whom nobody knows are left out. */
    public Map<UUID, UUID> complainants(Collection<UUID> proceedings) {
        return proceedings.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select p.proceedingId, p.identityId from Party p where p.proceedingId in :proceedings"
                                        + " and p.capacity = :complainant and p.identityId is not null order by p.since desc",
                                Object[].class)
                        .setParameter("proceedings", proceedings)
                        .setParameter("complainant", Party.Capacity.COMPLAINANT)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1], (one, other) -> other));
    }

    /** Decides whether a person is a party to this proceeding (forvaltningsloven § 2 e), and why. */
    public void decideParty(UUID proceedingId, UUID identityId, boolean party, String why) {
        entities.createQuery(
                        "select p from Party p where p.proceedingId = :proceeding and p.identityId = :identity",
                        Party.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("identity", identityId)
                .getResultStream()
                .forEach(found -> found.decide(party, access.actor().id(), why));
    }

    /**
     * Lets a proceeding continue in another case. Its open tasks, its deadlines (those of its points too) and its documents
     * come along; its parties, and what was decided about them, are its own and need no moving.
     *
     * @param reason in the words of the person who moves it
     */
    public void move(UUID id, UUID to, String reason) {
        Proceeding proceeding = entities.find(Proceeding.class, id);
        UUID from = proceeding.casefileId();
        entities.createNativeQuery(
                        """
                        INSERT INTO proceeding_moves (id, proceeding_id, from_id, to_id, moved_by, moved_at, reason)
                        VALUES (:id, :proceeding, :from, :to, :by, :at, :reason)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("proceeding", id)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .setParameter("reason", reason)
                .executeUpdate();
        proceeding.moveTo(to);
        tasks.move(id, to);
        deadlines.moveTo(id, to);
        documents.move(id, to);
        moved.fire(new ProceedingMoved(id, proceeding.kind(), from, to));
        closeIfDone(from);
    }

    /** From now on the appeal body handles a proceeding: those who work there see its case, and take no part at the first instance. */
    public void handOver(UUID id, Instant at) {
        Proceeding proceeding = entities.find(Proceeding.class, id);
        proceeding.handOver(at);
        rows.relate(
                proceeding.casefileId(),
                StaffGroups.APPEALS,
                Relation.Capacity.HANDLER,
                Organ.APPEAL_BODY,
                "appeal forwarded");
    }

    /** Ends a proceeding, and closes its case when no other is open in it. The caller holds the case. */
    public void end(UUID id, Instant at) {
        Proceeding proceeding = entities.find(Proceeding.class, id);
        proceeding.end(at);
        closeIfDone(proceeding.casefileId());
    }

    /**
     * Takes up a proceeding that had ended: its case is open again, too, and its process starts anew. The feature has moved its own row,
     * and started the deadlines that the model asks for.
     */
    public void reopen(UUID id) {
        Proceeding proceeding = entities.find(Proceeding.class, id);
        proceeding.reopen();
        casefiles.reopen(proceeding.casefileId());
        entities.flush();
        reopened.fire(new ProceedingReopened(id, proceeding.kind(), proceeding.casefileId()));
    }

    private void closeIfDone(UUID casefileId) {
        List<UUID> open = entities.createQuery(
                        "select p.id from Proceeding p where p.casefileId = :casefile and p.endedAt is null",
                        UUID.class)
                .setParameter("casefile", casefileId)
                .setMaxResults(1)
                .getResultList();
        if (open.isEmpty()) {
            casefiles.close(casefileId);
        }
    }
}

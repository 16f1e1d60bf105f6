package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.ContentCheck;
import no.algoritmetilsyn.algorithm.standard.FieldFault;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.outbox.Change;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * The work on records: one person writes, another publishes. Every save is a version, and nothing that was saved is
 * changed or taken away.
 */
@Stateless
public class AlgorithmWork {

    /** Kind of the subject in the audit. */
    public static final String SUBJECT = "algorithm";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    AuthorityClock clock;

    /**
     * Begins a record with its first draft.
     *
     * @param systemId the system that it is a use of; null where unknown and for systems
     * @return id of the record
     * @throws InvalidContent when a value does not fit the standard
     */
    public UUID begin(RecordKind kind, UUID systemId, Content content, String note) {
        access.require(Act.ALGORITHM_EDIT);
        check(ContentCheck.values(RecordStandard.newest(), kind, content));
        if (content.text("name").isEmpty()) {
            throw new InvalidContent(List.of(new FieldFault("name", FieldFault.Kind.MISSING, 0)));
        }
        Instant now = clock.instant();
        var record = new AlgorithmRecord(kind, systemId, AlgorithmRecord.REGISTER, null, content, now);
        entities.persist(record);
        save(record, content, note);
        return record.id();
    }

    /**
     * Saves a new draft of a record.
     *
     * @param base number of the version that the writer began from; when somebody has saved another since, it is refused
     * @return number of the version
     * @throws InvalidContent when a value does not fit the standard
     * @throws EditedMeanwhile when a newer version than the base has been saved
     */
    public int save(UUID id, int base, Content content, String note) {
        access.require(Act.ALGORITHM_EDIT);
        AlgorithmRecord record = AlgorithmRecord.locked(entities, id);
        if (record.saved() != base) {
            throw new EditedMeanwhile(record.saved());
        }
        check(ContentCheck.values(RecordStandard.newest(), record.kind(), content));
        return save(record, content, note);
    }

    private int save(AlgorithmRecord record, Content content, String note) {
        Optional<UUID> draft = unpublished(record.id());
        var version = new AlgorithmVersion(
                new AlgorithmVersion.Key(record.id(), record.nextNumber()),
                content,
                note,
                clock.today(),
                clock.instant(),
                access.actor().id());
        entities.persist(version);
        rows.wrote(version.subjectId());
        draft.ifPresent(before -> rows.wroteOn(before, version.subjectId()));
        record.drafted(content);
        log("ALGORITHM_SAVED", record.id(), Map.of("version", Integer.toString(version.number())));
        return version.number();
    }

    /** The newest of what was written and not published: a new version goes on from it, and its authors with it. */
    private Optional<UUID> unpublished(UUID id) {
        return entities.createQuery(
                        "select v.subjectId from AlgorithmVersion v where v.recordId = :id and v.state <> 'PUBLISHED'"
                                + " and v.number = (" + AlgorithmVersion.NEWEST_WRITTEN.formatted(":id") + ")",
                        UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Publishes a draft that the actor has no part in.
     *
     * @return whether it is what is shown now; else something is that is true of a later time
     * @throws InvalidContent when a field that must be filled in is not
     * @throws VersionDecided when that has been done, or the opposite
     * @throws EditedMeanwhile when somebody has written a newer one
     */
    public boolean publish(UUID id, int number) {
        AlgorithmRecord record = AlgorithmRecord.locked(entities, id);
        AlgorithmVersion version = version(id, number);
        access.require(Act.ALGORITHM_PUBLISH, null, version.subjectId());
        requireWaiting(version);
        check(ContentCheck.all(version.standard(), record.kind(), version.content()));
        Instant now = clock.instant();
        version.decide(AlgorithmVersion.State.PUBLISHED, access.actor().id(), now, null);
        boolean shown = version.equals(last(id));
        if (shown) {
            record.show(number, version.content(), now);
        }
        changes.announce(Change.RECORD, id, record.revision());
        log("ALGORITHM_PUBLISHED", id, Map.of("version", Integer.toString(number)));
        return shown;
    }

    /**
     * Says no to a draft.
     *
     * @param why for the one who wrote it
     * @throws VersionDecided when that has been done, or the opposite
     * @throws EditedMeanwhile when somebody has written a newer one
     */
    public void reject(UUID id, int number, String why) {
        AlgorithmRecord.locked(entities, id);
        AlgorithmVersion version = version(id, number);
        access.require(Act.ALGORITHM_PUBLISH, null, version.subjectId());
        requireWaiting(version);
        version.decide(AlgorithmVersion.State.REJECTED, access.actor().id(), clock.instant(), why);
        log("ALGORITHM_REJECTED", id, Map.of("version", Integer.toString(number)));
    }

    /** Decided is what was read: not a draft that somebody has written on meanwhile. */
    private void requireWaiting(AlgorithmVersion version) {
        if (version.state() != AlgorithmVersion.State.DRAFT) {
            throw new VersionDecided(version.state());
        }
        int newest = entities.createQuery(AlgorithmVersion.NEWEST_WRITTEN.formatted(":id"), Integer.class)
                .setParameter("id", version.recordId())
                .getSingleResult();
        if (newest != version.number()) {
            throw new EditedMeanwhile(newest);
        }
    }

    private AlgorithmVersion last(UUID id) {
        return entities.createQuery(
                        """
                        select v from AlgorithmVersion v where v.recordId = :id and v.state = 'PUBLISHED'
                        order by v.asOf desc, v.asOfRank desc, v.number desc
                        """,
                        AlgorithmVersion.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getSingleResult();
    }

    private AlgorithmVersion version(UUID id, int number) {
        return Optional.ofNullable(entities.find(AlgorithmVersion.class, new AlgorithmVersion.Key(id, number)))
                .orElseThrow(() -> new NoSuchElementException("No version " + number + " of " + id));
    }

    private static void check(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidContent(faults);
        }
    }

    private void log(String action, UUID id, Map<String, String> detail) {
        audit.append(Audit.OFFICE, access.actor(), action, new AuditSubject(SUBJECT, id), detail);
    }
}

package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The register as everybody may read it. Nothing else gives records to pages, interfaces, exports, feeds or the index. */
@Stateless
public class PublicRegister {

    /** Versions in the order of what they were true of. */
    private static final String IN_ORDER = "v.asOf, v.asOfRank, v.number";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** A record as it is shown now; empty for one that is unknown, unpublished or restricted. */
    public Optional<PublicRecord> find(UUID id) {
        access.require(Act.ALGORITHM_READ);
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    /** Records as they are shown now, by id; those that the public may not see are left out. */
    public Map<UUID, PublicRecord> all(Collection<UUID> ids) {
        access.require(Act.ALGORITHM_READ);
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, AlgorithmRecord> records = records(ids);
        Map<UUID, AlgorithmVersion> shown = entities.createQuery(
                        """
                        select v from AlgorithmVersion v join AlgorithmRecord r
                        on r.id = v.recordId and r.published = v.number where r.id in :ids
                        """,
                        AlgorithmVersion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(AlgorithmVersion::recordId, Function.identity()));
        Map<UUID, List<Withholding>> withheld = withholdings(ids);
        Map<UUID, PublicRecord> found = new LinkedHashMap<>();
        for (UUID id : ids) {
            if (shown.containsKey(id)) {
                PublicRecord.of(records.get(id), shown.get(id), withheld.getOrDefault(id, List.of()))
                        .ifPresent(record -> found.put(id, record));
            }
        }
        Set<UUID> systems = visible(found.values().stream()
                .flatMap(record -> record.systemId().stream())
                .collect(Collectors.toSet()));
        found.replaceAll((id, record) -> record.knowing(systems));
        return found;
    }

    private Map<UUID, AlgorithmRecord> records(Collection<UUID> ids) {
        return entities.createQuery("select r from AlgorithmRecord r where r.id in :ids", AlgorithmRecord.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(AlgorithmRecord::id, Function.identity()));
    }

    /** Those of the ids that stand for a record which the public may see. */
    private Set<UUID> visible(Set<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                """
                                select r.id from AlgorithmRecord r
                                where r.id in :ids and r.published is not null and r.restricted = false
                                """,
                                UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** All published versions of a record, oldest first; empty for a record that the public may not see. */
    public List<PublicRecord> versions(UUID id) {
        access.require(Act.ALGORITHM_READ);
        return history(records(List.of(id)));
    }

    /** A record as it is shown now, with all its published versions; both empty for one that the public may not see. */
    public PublicHistory history(UUID id) {
        access.require(Act.ALGORITHM_READ);
        Map<UUID, AlgorithmRecord> records = records(List.of(id));
        List<PublicRecord> versions = history(records);
        return new PublicHistory(
                versions,
                versions.stream()
                        .filter(version -> records.get(id).published().equals(Optional.of(version.number())))
                        .findFirst());
    }

    /** All published versions of records, record by record in the order of ids, within a record oldest first. */
    private List<PublicRecord> history(Map<UUID, AlgorithmRecord> records) {
        Set<UUID> ids = records.keySet();
        Map<UUID, List<Withholding>> withheld = withholdings(ids);
        Set<UUID> systems = visible(records.values().stream()
                .flatMap(record -> record.systemId().stream())
                .collect(Collectors.toSet()));
        return entities.createQuery(
                        "select v from AlgorithmVersion v where v.recordId in :ids order by v.recordId, " + IN_ORDER,
                        AlgorithmVersion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .flatMap(version -> PublicRecord.of(
                        records.get(version.recordId()), version, withheld.getOrDefault(version.recordId(), List.of()))
                        .stream())
                .map(version -> version.knowing(systems))
                .toList();
    }

    /** One published version. */
    public Optional<PublicRecord> version(UUID id, int number) {
        access.require(Act.ALGORITHM_READ);
        return versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** The uses of a system that the public may see, by name. */
    public List<PublicRecord> usesOf(UUID system) {
        access.require(Act.ALGORITHM_READ);
        List<UUID> ids = entities.createQuery(
                        "select r.id from AlgorithmRecord r where r.systemId = :system order by r.name, r.id",
                        UUID.class)
                .setParameter("system", system)
                .getResultList();
        return List.copyOf(all(ids).values());
    }

    /**
     * A page of the whole public register, in the order of ids, for exports and for building an index.
     *
     * @param after the last id of the page before; null for the first
     */
    public List<PublicRecord> page(UUID after, int size) {
        access.require(Act.ALGORITHM_READ);
        return List.copyOf(all(ids(after, size)).values());
    }

    /**
     * All published versions of a page of the register, in the order of ids, within a record oldest first.
     *
     * @param after id of the last record of the page before; null for the first
     * @param size in records
     */
    public List<PublicRecord> historyPage(UUID after, int size) {
        access.require(Act.ALGORITHM_READ);
        List<UUID> ids = ids(after, size);
        return ids.isEmpty() ? List.of() : history(records(ids));
    }

    /**
     * Ids of records that the public may see, in their order.
     *
     * @param after the last id that was given before; null for the first
     */
    public List<UUID> ids(UUID after, int size) {
        access.require(Act.ALGORITHM_READ);
        return entities.createQuery(
                        """
                        select r.id from AlgorithmRecord r
                        where r.published is not null and r.restricted = false and (:first = true or r.id > :after)
                        order by r.id
                        """,
                        UUID.class)
                .setParameter("first", after == null)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setMaxResults(size)
                .getResultList();
    }

    /** How much there is and when it changed last, on which day: what tells one state of the public register from another. */
    public RegisterState state() {
        access.require(Act.ALGORITHM_READ);
        Object[] row = (Object[]) entities.createQuery(
                        """
                        select count(distinct r.id), count(v.number), coalesce(sum(r.revision), 0), min(r.registeredAt),
                          max(r.changedAt), max(v.decidedAt)
                        from AlgorithmRecord r join AlgorithmVersion v on v.recordId = r.id and v.state = 'PUBLISHED'
                        where r.published is not null and r.restricted = false
                        """)
                .getSingleResult();
        return new RegisterState(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Instant) row[3],
                latest((Instant) row[4], (Instant) row[5]),
                clock.today());
    }

    private static Instant latest(Instant one, Instant other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private Map<UUID, List<Withholding>> withholdings(Collection<UUID> ids) {
        Map<UUID, List<Withholding>> byRecord = new LinkedHashMap<>();
        entities.createQuery(
                        """
                        select w.recordId, w from Withholding w
                        where w.recordId in :ids and w.endedAt is null and (w.until is null or w.until >= :today)
                        """,
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("today", clock.today())
                .getResultStream()
                .forEach(row -> byRecord.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add((Withholding) row[1]));
        return byRecord;
    }
}

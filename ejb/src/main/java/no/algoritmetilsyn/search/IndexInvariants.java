package no.algoritmetilsyn.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.algoritmetilsyn.algorithm.WorkingRecords;
import no.algoritmetilsyn.operation.Invariant;
import no.algoritmetilsyn.outbox.ChangeCursor;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.search.index.SearchIndex;

/** That an index holds what the database holds, by id and version: nothing lost, nothing stale, nothing too much. */
@ApplicationScoped
public class IndexInvariants {

    /** Looks at what differs this often before it is called a difference: the index follows within a moment. */
    private static final int LOOKS = 20;

    private static final int PAGE = 1_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Indexes indexes;

    @Inject
    StaffProjection staff;

    @Inject
    WorkingRecords desk;

    @Inject
    Follower follower;

    @Produces
    Invariant registerIndex() {
        return invariant("index-of-the-register-equals-the-database", indexes::register, this::publicRevisions);
    }

    @Produces
    Invariant staffIndex() {
        return invariant("index-of-the-staff-equals-the-database", indexes::staff, this::staffVersions);
    }

    private Map<String, Long> publicRevisions() {
        Map<String, Long> revisions = new HashMap<>();
        Query query = entities.createNativeQuery(
                """
                        SELECT CAST(id AS text), revision FROM algorithm_records
                        WHERE published IS NOT NULL AND NOT restricted
                        """);
        Rows.of(query).forEach(row -> revisions.put((String) row[0], ((Number) row[1]).longValue()));
        return revisions;
    }

    private Map<String, Long> staffVersions() {
        Map<String, Long> versions = new HashMap<>();
        desk.stands()
                .forEach(stand ->
                        versions.put(stand.id().toString(), DeskProjection.version(stand.revision(), stand.number())));
        var last = new UUID(0, 0);
        for (List<UUID> ids = staff.ids(last, PAGE); !ids.isEmpty(); ids = staff.ids(last, PAGE)) {
            staff.proceedings(ids).values().forEach(record -> versions.put(record.id(), record.version()));
            last = ids.get(ids.size() - 1);
        }
        return versions;
    }

    private Invariant invariant(String name, Supplier<SearchIndex> index, Supplier<Map<String, Long>> database) {
        return new Invariant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> violations() {
                // After a large import the index is behind for a while: that is late, and no difference.
                follower.awaitCaughtUp();
                List<String> differing = differing(index.get(), database.get());
                for (int look = 1; look < LOOKS && !differing.isEmpty(); look++) {
                    follower.awaitStep();
                    differing = differing(index.get(), database.get());
                }
                return differing;
            }
        };
    }

    private List<String> differing(SearchIndex index, Map<String, Long> database) {
        // Asked before the index is read: what it hears of meanwhile is right by then.
        Set<String> waiting = waiting();
        var differing = new ArrayList<String>();
        Map<String, Long> left = new HashMap<>(database);
        try {
            index.versions((id, version) -> {
                Long there = left.remove(id);
                if (there == null || there.longValue() != version) {
                    differing.add(id);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        differing.addAll(left.keySet());
        differing.removeAll(waiting);
        return differing;
    }

    /** Entries that the index is still to hear of, those of the proceedings in a case or about a record included. */
    private Set<String> waiting() {
        ChangeCursor place = Optional.ofNullable(follower.place()).orElse(ChangeCursor.START);
        List<?> ids = entities.createNativeQuery(
                        """
                        WITH waiting AS (SELECT DISTINCT kind, subject_id FROM changes
                          WHERE (txid, position) > (CAST(CAST(:txid AS text) AS xid8), :position))
                        SELECT CAST(subject_id AS text) FROM waiting
                        UNION SELECT CAST(p.id AS text) FROM proceedings p JOIN waiting w ON
                          w.kind = 'casefile' AND w.subject_id = p.casefile_id
                        UNION SELECT CAST(x.proceeding_id AS text) FROM proceeding_algorithms x JOIN waiting w ON
                          w.subject_id = x.algorithm_id
                        """)
                .setParameter("txid", Long.toString(place.transaction()))
                .setParameter("position", place.position())
                .getResultList();
        return ids.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}

package no.algoritmetilsyn.presence;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * Who of one's own organ looks at a case right now. A row is written over as long as the page is open, and goes soon after: nobody
 * can ask afterwards who was where, or for how long. Only those who may see the case are told.
 */
@Stateless
public class Presences {

    /** So long after the page was last heard of, its reader is gone. */
    public static final Duration LASTS = Duration.ofMinutes(2);

    /** So many are named. */
    public static final int MOST = 5;

    /**
     * SQL for the names of others who look at some places now, as one text, or null; {@code %1$s} are the columns of the places,
     * {@code %2$s} that of their organ. Its parameters are {@code :actor} and {@code :now}.
     */
    public static final String NAMES =
            """
            (SELECT string_agg(vx.name, ', ' ORDER BY vx.since, vx.account_id)
             FROM (SELECT v.account_id, coalesce(va.display_name, va.user_name) AS name, min(v.since) AS since
                   FROM presences v JOIN accounts va ON va.id = v.account_id
                   WHERE v.place_id IN (%1$s) AND v.organ = %2$s AND v.account_id <> :actor
                     AND v.seen_at > CAST(:now AS timestamptz) - interval '2 minutes'
                   GROUP BY v.account_id, va.display_name, va.user_name) vx)
            """;

    private static final String CASE =
            """
            SELECT p.casefile_id FROM proceedings p WHERE p.id = :place
            UNION ALL SELECT c.id FROM casefiles c WHERE c.id = :place
            """;

    private static final String OTHERS =
            """
            SELECT x.name, x.here, x.since FROM (
              SELECT DISTINCT ON (v.account_id) v.account_id, coalesce(a.display_name, a.user_name) AS name,
                     v.place_id = :place AS here, v.since
              FROM presences v JOIN accounts a ON a.id = v.account_id
              WHERE v.casefile_id = :casefile AND v.organ = :organ AND v.account_id <> :actor AND v.seen_at > :gone
              ORDER BY v.account_id, (v.place_id = :place) DESC, v.since) x
            ORDER BY x.here DESC, x.since, x.name LIMIT :most
            """;

    private static final String RENEWED =
            """
            INSERT INTO presences (account_id, place_id, casefile_id, organ, since, seen_at)
            VALUES (:actor, :place, :casefile, :organ, :now, :now)
            ON CONFLICT (place_id, account_id) DO UPDATE
            SET casefile_id = excluded.casefile_id, organ = excluded.organ, seen_at = excluded.seen_at,
                since = CASE WHEN presences.seen_at > :gone THEN presences.since ELSE excluded.since END
            """;

    /**
     * A colleague who looks at a case now.
     *
     * @param name what colleagues call them
     * @param here whether at the very page that is asked for, and not elsewhere in the case
     * @param since when they came
     */
    public record Presence(String name, boolean here, Instant since) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * The others who look at a case now, those at this place first.
     *
     * @param place the case, or a proceeding in it
     */
    public List<Presence> others(UUID casefileId, UUID place) {
        access.require(Act.CASEFILE_READ, casefileId);
        Query query = entities.createNativeQuery(OTHERS)
                .setParameter("place", place)
                .setParameter("casefile", casefileId)
                .setParameter("organ", access.actor().organ().name())
                .setParameter("actor", access.actor().id())
                .setParameter("gone", gone())
                .setParameter("most", MOST);
        return Rows.of(query)
                .map(row -> new Presence((String) row[0], (Boolean) row[1], (Instant) row[2]))
                .toList();
    }

    /**
     * Says that the actor looks at a place now.
     *
     * @param place a case, or a proceeding
     * @return the case; empty where there is no such place
     */
    public Optional<UUID> renew(UUID place) {
        List<?> found = entities.createNativeQuery(CASE, UUID.class)
                .setParameter("place", place)
                .getResultList();
        Optional<UUID> casefile = found.stream().findFirst().map(UUID.class::cast);
        access.require(Act.CASEFILE_READ, casefile.orElse(null));
        casefile.ifPresent(id -> entities.createNativeQuery(RENEWED)
                .setParameter("actor", access.actor().id())
                .setParameter("place", place)
                .setParameter("casefile", id)
                .setParameter("organ", access.actor().organ().name())
                .setParameter("now", clock.instant())
                .setParameter("gone", gone())
                .executeUpdate());
        return casefile;
    }

    /** A case is open to these accounts only from now on: nobody is told that others look at it. */
    @AsksNobody("a part of a step, for which the calling boundary asks")
    public void keepOnly(UUID casefileId, Collection<UUID> accounts) {
        entities.createNativeQuery(
                        "DELETE FROM presences WHERE casefile_id = :casefile AND account_id NOT IN (:accounts)")
                .setParameter("casefile", casefileId)
                .setParameter("accounts", accounts)
                .executeUpdate();
    }

    private Instant gone() {
        return clock.instant().minus(LASTS);
    }

    /** Every minute: those who are gone leave no trace. */
    @AsksNobody("run by a timer: what is out of date goes, whoever it was")
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void forget() {
        entities.createNativeQuery("DELETE FROM presences WHERE seen_at <= :gone")
                .setParameter("gone", gone())
                .executeUpdate();
    }
}

package no.algoritmetilsyn.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.Rows;

/** Logins and refusals, as it stands in the audit: for the operator. */
@Stateless
public class AccessRecords {

    /** Most refusals that are told at once. */
    public static final int MOST = 1_000;

    /**
     * Refused attempts of one kind, of one moment or of the minute after it. Ids only.
     *
     * @param at when, or when the first of them was
     * @param actor who; the id of nobody in particular when nobody had logged in, null when there were many
     * @param account the account that somebody tried to log in to, or null
     * @param act what they wanted
     * @param step name of the step, where a rule of its own has refused it; else null
     * @param rule why not
     * @param origin keyed hash of the network of a login, or null
     * @param count how many there were
     */
    public record Refused(
            Instant at, UUID actor, UUID account, String act, String step, String rule, String origin, long count) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /** Writes it to the chain of logins and refusals, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @AsksNobody("the system writes down what has happened already")
    public void write(List<AccessTally.Row> rows) {
        rows.forEach(row -> {
            AccessTally.Kind kind = row.kind();
            audit.append(
                    Audit.LOGINS,
                    row.at(),
                    new AuditActor(kind.actorId(), kind.actorKind()),
                    kind.event().name(),
                    row.casefileId() == null
                            ? new AuditSubject("ACCOUNT", kind.accountId())
                            : AuditSubject.casefile(row.casefileId()),
                    detail(row));
        });
    }

    private static Map<String, String> detail(AccessTally.Row row) {
        var detail = new TreeMap<>(Map.of("act", row.kind().act(), "count", Long.toString(row.count())));
        if (row.kind().step() != null) {
            detail.put("step", row.kind().step());
        }
        if (row.kind().rule() != null) {
            detail.put("rule", row.kind().rule());
        }
        if (row.kind().origin() != null) {
            detail.put("origin", row.kind().origin());
        }
        return detail;
    }

    /**
     * What was refused from a moment on: logins and acts, oldest first, at most {@link #MOST}. Who wants more asks again,
     * from the last one's moment.
     */
    public List<Refused> refusals(Instant since) {
        access.require(Act.OPERATIONS_INCIDENTS);
        return told("at, seq", since, MOST);
    }

    /** The newest refusals from a moment on, newest first. */
    public List<Refused> newest(Instant since, int most) {
        access.require(Act.OPERATIONS_INCIDENTS);
        return told("at DESC, seq DESC", since, most);
    }

    private List<Refused> told(String order, Instant since, int most) {
        Query query = entities.createNativeQuery(
                        """
                        SELECT at, actor_id, CASE WHEN subject_kind = 'ACCOUNT' THEN subject_id END,
                               CAST(detail AS json) ->> 'act', CAST(detail AS json) ->> 'step', CAST(detail AS json) ->> 'rule',
                               CAST(detail AS json) ->> 'origin', CAST(CAST(detail AS json) ->> 'count' AS bigint)
                        FROM audit_events
                        WHERE chain = '00000000-0000-4000-8000-000000000002' AND action NOT IN ('LOGIN', 'LOGOUT') AND at >= :since
                        ORDER BY %s LIMIT :most
                        """
                                .formatted(order))
                .setParameter("since", since)
                .setParameter("most", most);
        return Rows.of(query)
                .map(row -> new Refused(
                        (Instant) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        ((Number) row[7]).longValue()))
                .toList();
    }

    /** How often each has happened from a moment on, on all nodes, as far as it is written down. */
    public Map<AccessEvent, Long> counts(Instant since) {
        access.require(Act.OPERATIONS_INCIDENTS);
        Query query = entities.createNativeQuery(
                        """
                        SELECT action, CAST(sum(CAST(CAST(detail AS json) ->> 'count' AS bigint)) AS bigint)
                        FROM audit_events
                        WHERE chain = '00000000-0000-4000-8000-000000000002' AND at >= :since GROUP BY action
                        """)
                .setParameter("since", since);
        var counts = new LinkedHashMap<AccessEvent, Long>();
        for (AccessEvent event : AccessEvent.values()) {
            counts.put(event, 0L);
        }
        Rows.of(query).forEach(row -> counts.put(AccessEvent.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }
}

package no.algoritmetilsyn.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Settings;
import org.hibernate.Session;

/**
 * The record of what was done. It can be added to and read, never changed: the database refuses the application that.
 *
 * <p>An event is written in the transaction of what it tells about, and stands or falls with it. A chain is locked from
 * the first event a transaction adds to it until the transaction ends; a transaction that writes to a case and to {@link #OFFICE}
 * writes to the case first.
 */
@Stateless
@AsksNobody("it is written by boundaries that have asked, and read by them")
public class Audit {

    /** The chain of what belongs to no case: work on the register, operation. */
    public static final UUID OFFICE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    /** The chain of logins, logouts and refusals; see {@link AccessLog}. */
    public static final UUID LOGINS = UUID.fromString("00000000-0000-4000-8000-000000000002");

    /** An e-mail address, or eleven digits alone, as a national identity number has. */
    private static final Pattern PERSONAL = Pattern.compile("@|(?<![\\w-])\\d{6} ?\\d{5}(?![\\w-])");

    private static final String EVENTS_OF_CHAIN = "SELECT " + StoredEvent.COLUMNS
            + """
                    , ARRAY(SELECT m.key FROM json_each_text(detail::json) m),
                      ARRAY(SELECT m.value FROM json_each_text(detail::json) m)
                    FROM audit_events WHERE chain = ? ORDER BY seq
                    """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

    /**
     * Adds an event, in the transaction of the caller and without flushing what else it holds.
     *
     * @param chain the case, or {@link #OFFICE}
     * @param actor who has done it
     * @param action feature and verb, such as {@code COMPLAINT_ANSWERED}
     * @param subject what it was done to
     * @param detail codes, ids, numbers and dates. Never personal data: the chain cannot forget
     *     (personvernforordningen art. 17), so names, addresses and free text have no place here
     * @throws IllegalArgumentException when the detail holds an e-mail address or a national identity number
     */
    public void append(UUID chain, Actor actor, String action, AuditSubject subject, Map<String, String> detail) {
        append(chain, clock.instant(), AuditActor.of(actor), action, subject, detail);
    }

    /**
     * The same for what happened a moment ago.
     *
     * @param at when, by the authority's clock
     */
    public void append(
            UUID chain, Instant at, AuditActor actor, String action, AuditSubject subject, Map<String, String> detail) {
        refusePersonalData(detail);
        // Plain JDBC on the session's connection: one round trip, no flush, and null ids keep their type.
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement append =
                    connection.prepareStatement("SELECT audit_append(?, ?, ?, ?, ?, ?, ?, ?)")) {
                append.setObject(1, chain);
                append.setObject(2, at.atOffset(ZoneOffset.UTC));
                append.setObject(3, actor.id(), Types.OTHER);
                append.setString(4, actor.kind());
                append.setString(5, action);
                append.setString(6, subject.kind());
                append.setObject(7, subject.id(), Types.OTHER);
                append.setString(8, CanonicalJson.of(detail));
                append.execute();
            }
        });
    }

    /**
     * Waits until nobody else adds to these chains, and holds them until the transaction ends: for steps that read before
     * they write. Chains are locked by id, so two who want the same do not wait for each other in a ring.
     */
    public void hold(List<UUID> chains) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement hold = connection.prepareStatement("SELECT audit_hold(?)")) {
                hold.setArray(1, connection.createArrayOf("uuid", chains.toArray()));
                hold.execute();
            }
        });
    }

    /** The events of a chain, oldest first; empty for a chain that does not exist. */
    public List<AuditEvent> of(UUID chain) {
        return entities.unwrap(Session.class).doReturningWork(connection -> read(connection, chain));
    }

    /**
     * Verifies all chains against the anchors of the configured folder; for the invariant check.
     *
     * @return what is wrong, at most a thousand of it; empty when all is well
     */
    public List<Defect> verify() {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try {
                return AuditVerifier.verify(connection, settings.anchorDir());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void refusePersonalData(Map<String, String> detail) {
        for (Map.Entry<String, String> member : detail.entrySet()) {
            if (PERSONAL.matcher(member.getValue()).find()) {
                throw new IllegalArgumentException("Personal data in the audit detail " + member.getKey());
            }
        }
    }

    private static List<AuditEvent> read(Connection connection, UUID chain) throws SQLException {
        var events = new ArrayList<AuditEvent>();
        try (PreparedStatement select = connection.prepareStatement(EVENTS_OF_CHAIN)) {
            select.setObject(1, chain);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(event(StoredEvent.read(rows), detail(rows.getArray(13), rows.getArray(14))));
                }
            }
        }
        return events;
    }

    private static AuditEvent event(StoredEvent stored, Map<String, String> detail) {
        return new AuditEvent(
                stored.chain(),
                stored.seq(),
                stored.at(),
                stored.actorId(),
                stored.actorKind(),
                stored.action(),
                stored.subjectKind(),
                stored.subjectId(),
                detail);
    }

    private static Map<String, String> detail(Array keys, Array values) throws SQLException {
        var key = (String[]) keys.getArray();
        var value = (String[]) values.getArray();
        var detail = new LinkedHashMap<String, String>();
        for (int i = 0; i < key.length; i++) {
            detail.put(key[i], value[i]);
        }
        return Collections.unmodifiableMap(detail);
    }
}

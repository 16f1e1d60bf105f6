package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * Many tasks that the same is to be done with. They stand as rows, each with what became of it; {@link BulkRun} does them
 * one after another. Nobody sees or goes on with what somebody else has begun.
 */
@Stateless
public class Bulks {

    /** So many tasks at most. */
    public static final int MOST = 10_000;

    /** What is done with them. */
    public enum BulkAct {
        ASSIGN,
        RELEASE,
        HOLD,
        WAKE
    }

    /**
     * What is said of all of them.
     *
     * @param assignee user name of the colleague who gets them
     * @param code why, or for what they wait
     * @param until the day until which they wait
     */
    public record Order(BulkAct act, String assignee, String code, String reason, LocalDate until) {}

    /**
     * How far it has come.
     *
     * @param order null as long as nobody has said what is to be done
     */
    public record Bulk(UUID id, Order order, Instant stoppedAt, int total, int done, int refused) {

        /** How many have not had their turn. */
        public int left() {
            return total - done - refused;
        }

        /** Whether it has begun and may go on. */
        public boolean running() {
            return order != null && stoppedAt == null && left() > 0;
        }
    }

    /**
     * What became of one task.
     *
     * @param proceeding what it belongs to; null for a case alone
     * @param outcome {@code DONE} or {@code REFUSED}; null as long as it has not had its turn
     * @param rule why it was refused
     */
    public record Item(
            UUID taskId,
            String kind,
            String caseNumber,
            UUID casefileId,
            UUID proceeding,
            String outcome,
            String rule) {

        /** Address below the context path of where its work stands: its proceeding, or its case. */
        public String path() {
            return proceeding == null ? "/tilsyn/sak/" + casefileId : "/tilsyn/delsak/" + proceeding;
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    MadeOnce once;

    /**
     * Puts these tasks together, as far as the actor sees them. Which of them the actor may do anything with is asked for each, when its turn
     * comes.
     */
    public UUID begin(List<UUID> tasks) {
        access.require(Act.TASK_LIST);
        UUID id = UUID.randomUUID();
        begin(id, tasks);
        return id;
    }

    /**
     * Puts tasks together and says what is to be done with them.
     *
     * @param key of the actor: the same key, tasks and order again put nothing together; null for none
     */
    public Made order(List<UUID> tasks, Order order, String key) {
        access.require(Act.TASK_LIST);
        return once.make(key, "bulk " + tasks + " " + order, id -> {
            begin(id, tasks);
            say(id, order);
        });
    }

    private void begin(UUID id, List<UUID> tasks) {
        entities.createNativeQuery("INSERT INTO task_bulks (id, actor_id, made_at) VALUES (:id, :actor, :at)")
                .setParameter("id", id)
                .setParameter("actor", access.actor().id())
                .setParameter("at", clock.instant())
                .executeUpdate();
        String ids = String.join(
                ",", tasks.stream().distinct().limit(MOST).map(UUID::toString).toList());
        access.bindSight(entities.createNativeQuery(
                        """
                        INSERT INTO task_bulk_items (bulk_id, place, task_id)
                        SELECT :bulk, x.place, t.id
                        FROM unnest(string_to_array(:ids, ',')) WITH ORDINALITY AS x (id, place)
                        JOIN tasks t ON t.id = CAST(x.id AS uuid)
                        WHERE t.organ = :organ AND %s
                        """
                                .formatted(Access.VISIBLE.formatted("t.casefile_id"))))
                .setParameter("bulk", id)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** One of the actor's own. */
    public Optional<Bulk> find(UUID id) {
        access.require(Act.TASK_LIST);
        Query query = entities.createNativeQuery(
                        """
                        SELECT b.id, b.act, b.assignee, b.code, b.reason, b.until, b.stopped_at, count(i.place),
                               count(*) FILTER (WHERE i.outcome = 'DONE'), count(*) FILTER (WHERE i.outcome = 'REFUSED')
                        FROM task_bulks b LEFT JOIN task_bulk_items i ON i.bulk_id = b.id
                        WHERE b.id = :id AND b.actor_id = :actor GROUP BY b.id
                        """)
                .setParameter("id", id)
                .setParameter("actor", access.actor().id());
        return Rows.of(query).map(Bulks::bulk).findFirst();
    }

    private static Bulk bulk(Object[] row) {
        Order order = row[1] == null
                ? null
                : new Order(
                        BulkAct.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        row[5] instanceof Date date ? date.toLocalDate() : (LocalDate) row[5]);
        return new Bulk((UUID) row[0], order, (Instant) row[6], number(row[7]), number(row[8]), number(row[9]));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /** Says what is to be done. Once said, it stands. */
    public void say(UUID id, Order order) {
        access.require(Act.TASK_LIST);
        entities.createNativeQuery(
                        """
                        UPDATE task_bulks SET act = :act, assignee = CAST(:assignee AS text), code = CAST(:code AS text),
                          reason = CAST(:reason AS text), until = CAST(:until AS date)
                        WHERE id = :id AND actor_id = :actor AND act IS NULL
                        """)
                .setParameter("act", order.act().name())
                .setParameter("assignee", order.assignee())
                .setParameter("code", order.code())
                .setParameter("reason", order.reason())
                .setParameter(
                        "until", order.until() == null ? null : order.until().toString())
                .setParameter("id", id)
                .setParameter("actor", access.actor().id())
                .executeUpdate();
    }

    /** No further task has its turn. What is done stays done. */
    public void stop(UUID id) {
        access.require(Act.TASK_LIST);
        entities.createNativeQuery(
                        "UPDATE task_bulks SET stopped_at = :at WHERE id = :id AND actor_id = :actor AND stopped_at IS NULL")
                .setParameter("at", clock.instant())
                .setParameter("id", id)
                .setParameter("actor", access.actor().id())
                .executeUpdate();
    }

    /**
     * What became of the tasks: the refused first, then those that are done, then those that wait, each in the order of the
     * list.
     */
    public List<Item> items(UUID id, int page, int size) {
        access.require(Act.TASK_LIST);
        Query query = entities.createNativeQuery(
                        """
                        SELECT i.task_id, t.kind, c.case_year || '/' || c.case_seq, t.casefile_id, t.proceeding_id, i.outcome, i.rule
                        FROM task_bulk_items i JOIN task_bulks b ON b.id = i.bulk_id
                        JOIN tasks t ON t.id = i.task_id JOIN casefiles c ON c.id = t.casefile_id
                        WHERE b.id = :id AND b.actor_id = :actor
                        ORDER BY CASE i.outcome WHEN 'REFUSED' THEN 0 WHEN 'DONE' THEN 1 ELSE 2 END, i.place
                        LIMIT :size OFFSET :start
                        """)
                .setParameter("id", id)
                .setParameter("actor", access.actor().id())
                .setParameter("size", size)
                .setParameter("start", page * size);
        return Rows.of(query)
                .map(row -> new Item(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (UUID) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }
}

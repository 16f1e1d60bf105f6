package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Awaited;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.access.ConditionSql;
import no.algoritmetilsyn.platform.Rows;

/** What waits for the reader as the second person, beside the tasks. */
@Stateless
public class AwaitedWork {

    /** So many of each kind are listed, those that wait longest. */
    static final int MOST = 200;

    private static final String TASKS =
            """
            SELECT t.* FROM tasks t
            WHERE t.state = 'OPEN' AND t.organ = :organ AND t.act IN (:acts) AND (t.claimed_by IS NULL OR t.claimed_by = :actor)
              AND (SELECT %s OFFSET 0) AND (SELECT %s OFFSET 0) ORDER BY t.created_at, t.id LIMIT\s"""
                    .formatted(Access.VISIBLE.formatted("t.casefile_id"), ConditionSql.ofTask(":actor"));

    /**
     * One thing that waits for a second person.
     *
     * @param name what it is, as its text is called; null for a task
     * @param task the task in which it is decided on; null where there is none
     * @param called what it is about
     * @param since since when it waits
     * @param path where it is decided, below the context path
     */
    public record Waiting(String name, TaskRow task, String called, Instant since, String path) {}

    /**
     * What waits.
     *
     * @param cut whether there is more of some kind than is listed
     */
    public record Awaiting(List<Waiting> all, boolean cut) {}

    /** So many wait at a place. */
    public record Line(String name, String path, int count) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    @Any
    Instance<Awaited> awaited;

    /** What others have done and the reader may decide on; nothing that nobody waits for. */
    public List<Line> lines() {
        access.require(Act.TASK_LIST);
        Set<Act> granted = AccessTable.grantedTo(access.actor().roles());
        return awaited.stream()
                .filter(each -> granted.contains(each.act()))
                .sorted(Comparator.comparing(Awaited::name))
                .map(each -> new Line(each.name(), each.path(), count(each)))
                .filter(line -> line.count() > 0)
                .toList();
    }

    /**
     * All that waits for the reader as the second person, with and without a task: what they have written themselves is not
     * among it, nor what a colleague has taken. What waits longest stands first; of each kind so many at most.
     */
    public Awaiting list() {
        access.require(Act.TASK_LIST);
        Set<Act> granted = AccessTable.grantedTo(access.actor().roles());
        List<List<Waiting>> kinds = Stream.concat(
                        Stream.of(tasks(granted)),
                        awaited.stream()
                                .filter(each -> granted.contains(each.act()))
                                .map(this::waiting))
                .toList();
        return new Awaiting(
                kinds.stream()
                        .flatMap(kind -> kind.stream().limit(MOST))
                        .sorted(Comparator.comparing(Waiting::since))
                        .toList(),
                kinds.stream().anyMatch(kind -> kind.size() > MOST));
    }

    /** The tasks that are the reader's to decide on, one more than is listed: asked for in the statement, so that none is cut before it. */
    private List<Waiting> tasks(Set<Act> granted) {
        List<String> acts = granted.stream()
                .filter(act -> AccessTable.asks(act, Condition.NOT_AUTHOR))
                .map(Act::name)
                .toList();
        if (acts.isEmpty()) {
            return List.of();
        }
        List<?> rows = access.bindSight(entities.createNativeQuery(
                        TaskRows.select("(" + TASKS + (MOST + 1) + ")") + " ORDER BY t.created_at, t.id"))
                .setParameter("acts", acts)
                .getResultList();
        return TaskRows.read(rows).stream()
                .map(row -> new Waiting(null, row, row.title(), row.createdAt(), row.path()))
                .toList();
    }

    private List<Waiting> waiting(Awaited each) {
        Query query = entities.createNativeQuery("SELECT x.called, x.since, x.path FROM (" + each.listing()
                        + ") x ORDER BY x.since LIMIT " + (MOST + 1))
                .setParameter("actor", access.actor().id());
        return Rows.of(query)
                .map(row -> new Waiting(each.name(), null, (String) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    private int count(Awaited each) {
        return ((Number) entities.createNativeQuery(each.statement())
                        .setParameter("actor", access.actor().id())
                        .getSingleResult())
                .intValue();
    }
}

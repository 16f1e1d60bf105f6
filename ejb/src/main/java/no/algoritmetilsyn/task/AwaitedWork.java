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
import no.algoritmetilsyn.platform.Rows;

/** What waits for the reader as the second person, beside the tasks. */
@Stateless
public class AwaitedWork {

    /** So many of each kind are listed, those that wait longest. */
    private static final int MOST = 200;

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

    /** So many wait at a place. */
    public record Line(String name, String path, int count) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Desk desk;

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
     * among it, nor what a colleague has taken. What waits longest stands first.
     */
    public List<Waiting> list() {
        access.require(Act.TASK_LIST);
        Set<Act> granted = AccessTable.grantedTo(access.actor().roles());
        return Stream.concat(
                        desk.page(DeskQuery.approvals(MOST)).rows().stream()
                                .filter(row -> row.open() && granted.contains(row.act()))
                                .filter(row -> row.claimedBy() == null
                                        || row.claimedBy().equals(access.actor().id()))
                                .map(row -> new Waiting(null, row, row.title(), row.createdAt(), row.path())),
                        awaited.stream()
                                .filter(each -> granted.contains(each.act()))
                                .flatMap(each -> waiting(each).stream()))
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
    }

    private List<Waiting> waiting(Awaited each) {
        Query query = entities.createNativeQuery("SELECT x.called, x.since, x.path FROM (" + each.listing()
                        + ") x ORDER BY x.since LIMIT " + MOST)
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

package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What the reader holds and need not wait for, one task after another in the order of the list, however long it is. */
@Stateless
public class OwnWork {

    private static final String MINE = " WHERE " + DeskTab.MINE.condition() + " AND t.organ = :organ AND (SELECT "
            + Access.VISIBLE.formatted("t.casefile_id") + " OFFSET 0)";

    private static final String ORDERED = " ORDER BY t.due_on, t.id LIMIT ";

    /** So many of a proceeding are looked through for the one whose page it is. */
    private static final int OF_PROCEEDING = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * The task after the page somebody is on, or the first; after the last comes the first.
     *
     * @param at address of the page below the context path: that of the work, or that of its proceeding
     * @return empty when there is no other
     */
    public Optional<TaskRow> after(String at) {
        access.require(Act.TASK_LIST);
        Optional<TaskRow> here = here(at);
        Optional<TaskRow> next = here.flatMap(
                row -> rows(" AND (t.due_on, t.id) > (:due, :id)", 1, query -> query.setParameter("due", row.dueOn())
                                .setParameter("id", row.id()))
                        .stream()
                        .findFirst());
        return next.or(() -> rows("", 1, query -> query).stream().findFirst())
                .filter(row -> here.isEmpty() || !row.id().equals(here.get().id()));
    }

    private Optional<TaskRow> here(String at) {
        return PageAddress.named(at).flatMap(named -> rows(
                        " AND (t.subject_id = :named OR t.proceeding_id = :named)",
                        OF_PROCEEDING,
                        query -> query.setParameter("named", named))
                .stream()
                .filter(row -> row.path().equals(at) || row.path().startsWith(at + "/"))
                .findFirst());
    }

    private List<TaskRow> rows(String which, int most, UnaryOperator<Query> bound) {
        Query query = access.bindSight(entities.createNativeQuery(
                        TaskRows.select("(SELECT t.* FROM tasks t" + MINE + which + ORDERED + most + ")")
                                + " ORDER BY t.due_on, t.id"))
                .setParameter("mineToday", clock.today());
        return TaskRows.read(bound.apply(query).getResultList());
    }
}

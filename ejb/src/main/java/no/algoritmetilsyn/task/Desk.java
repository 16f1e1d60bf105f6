package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * The tabs of the work list: a page in the order of an index, filtered by sight within the statement, and for each tab how
 * many there are, as far as {@link DeskTab#counted}. Counting still reads more rows where there are more: see decision 0120.
 */
@Stateless
public class Desk {

    /** Asked of one row after another, in the order of an index: as a join, all rows that can be seen would be read first. */
    private static final String ROW_BY_ROW = "(SELECT %s OFFSET 0)";

    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** A page of a tab. */
    public WorkList.Page page(DeskQuery asked) {
        access.require(Act.TASK_LIST);
        Sought sought = sought(asked);
        String order = asked.order();
        String page = "(SELECT t.* FROM tasks t" + where(asked.tab(), asked, sought) + " ORDER BY " + order
                + " LIMIT :limit OFFSET :offset)";
        Query query = bind(
                entities.createNativeQuery(TaskRows.select(page) + " ORDER BY " + order),
                List.of(asked.tab()),
                asked,
                sought);
        query.setParameter("limit", asked.size() + 1);
        query.setParameter("offset", asked.page() * asked.size());
        List<?> rows = query.getResultList();
        return new WorkList.Page(
                TaskRows.read(rows.subList(0, Math.min(asked.size(), rows.size()))), rows.size() > asked.size());
    }

    /**
     * How many tasks each tab has for what is asked, of those the actor may see. What a colleague holds is not counted: it would be a figure of
     * a person (arbeidsmiljøloven §§ 9-1, 9-2).
     *
     * @return at most one more than {@link DeskTab#counted}; nothing where it is asked for what a colleague holds. Where some days are asked
     *     for, nothing of what waits or is finished, unless that is the list: those days have no index among what waits or was ever done
     */
    public Map<DeskTab, Integer> counts(DeskQuery asked) {
        access.require(Act.TASK_LIST);
        Sought sought = sought(asked);
        if (asked.holder().isPresent()
                && !sought.holders().equals(List.of(access.actor().id()))) {
            return Map.of();
        }
        String sql = Arrays.stream(DeskTab.values())
                .filter(tab -> asked.tab() == tab || !asked.columns().hasDays() || hasDays(tab))
                .map(tab ->
                        "SELECT '" + tab + "', (SELECT count(*) FROM (SELECT 1 FROM tasks t" + where(tab, asked, sought)
                                + " ORDER BY " + tab.usual(asked.columns()).order(false) + " LIMIT "
                                + (tab.counted() + 1) + ") x)")
                .collect(Collectors.joining(" UNION ALL "));
        Query query = bind(entities.createNativeQuery(sql), List.of(DeskTab.values()), asked, sought);
        var counts = new EnumMap<DeskTab, Integer>(DeskTab.class);
        Rows.of(query).forEach(row -> counts.put(DeskTab.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    /** Whether days are found among its tasks by an index. */
    private static boolean hasDays(DeskTab tab) {
        return tab != DeskTab.ON_HOLD && tab != DeskTab.FINISHED;
    }

    /**
     * The ids of all that is asked for, in the order of the list, for what is done with many.
     *
     * @param most so many at most
     */
    public List<UUID> ids(DeskQuery asked, int most) {
        access.require(Act.TASK_LIST);
        Sought sought = sought(asked);
        List<?> ids = bind(
                        entities.createNativeQuery(
                                "SELECT t.id FROM tasks t" + where(asked.tab(), asked, sought) + " ORDER BY "
                                        + asked.order() + " LIMIT :limit",
                                UUID.class),
                        List.of(asked.tab()),
                        asked,
                        sought)
                .setParameter("limit", most)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /**
     * What was looked up before the tasks are asked.
     *
     * @param conditions what the tasks are searched for
     * @param holders who holds them; empty where that is not asked, or nobody is called so
     */
    private record Sought(List<TaskSearch.Sought> conditions, List<UUID> holders) {}

    private Sought sought(DeskQuery asked) {
        List<TaskSearch> searches = Stream.of(
                        asked.words().map(TaskSearch::of),
                        asked.columns().body().map(TaskSearch::ofBody))
                .flatMap(Optional::stream)
                .toList();
        return new Sought(
                TaskSearch.sought(entities, searches),
                asked.holder().map(this::holders).orElse(List.of()));
    }

    /** The account of that name; where there is none, the colleagues in whose names it stands. */
    private List<UUID> holders(String named) {
        List<?> ids = entities.createNativeQuery(
                        """
                        SELECT a.id FROM accounts a WHERE a.user_name = :name
                        UNION ALL
                        SELECT a.id FROM accounts a
                        WHERE a.organ = :organ AND strpos(lower(a.display_name), lower(:name)) > 0
                          AND NOT EXISTS (SELECT 1 FROM accounts x WHERE x.user_name = :name)
                        LIMIT 50
                        """,
                        UUID.class)
                .setParameter("name", named)
                .setParameter("organ", access.actor().organ().name())
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private static String where(DeskTab tab, DeskQuery asked, Sought sought) {
        var sql = new StringBuilder(" WHERE ")
                .append(tab.condition())
                .append(" AND t.organ = :organ AND ")
                .append(ROW_BY_ROW.formatted(Access.VISIBLE.formatted("t.casefile_id")));
        if (asked.unclaimed()) {
            sql.append(" AND t.claimed_by IS NULL");
        }
        if (asked.overdue()) {
            sql.append(" AND t.due_on < :today");
        }
        if (asked.kind().isPresent()) {
            sql.append(" AND t.kind = :kind");
        }
        if (asked.holder().isPresent()) {
            sql.append(sought.holders().isEmpty() ? " AND false" : " AND t.claimed_by IN (:holders)");
        }
        sql.append(asked.narrowed().condition()).append(asked.columns().condition());
        sought.conditions().forEach(words -> sql.append(" AND ").append(words.condition()));
        return sql.toString();
    }

    private Query bind(Query query, List<DeskTab> tabs, DeskQuery asked, Sought sought) {
        Actor actor = access.actor();
        access.bindSight(query);
        if (tabs.contains(DeskTab.GROUPS)) {
            Set<Act> granted = AccessTable.grantedTo(actor.roles());
            // Who only reads takes nothing.
            query.setParameter(
                    "acts",
                    granted.contains(Act.TASK_CLAIM)
                            ? granted.stream().map(Act::name).toList()
                            : List.of(NOBODY.toString()));
        }
        if (tabs.contains(DeskTab.MINE)) {
            query.setParameter("mineToday", clock.today());
        }
        if (asked.overdue()) {
            query.setParameter("today", clock.today());
        }
        asked.narrowed().bind(query, clock);
        asked.kind().ifPresent(kind -> query.setParameter("kind", kind));
        asked.columns().bind(query);
        if (!sought.holders().isEmpty()) {
            query.setParameter("holders", sought.holders());
        }
        sought.conditions().forEach(words -> words.values().forEach(query::setParameter));
        return query;
    }
}

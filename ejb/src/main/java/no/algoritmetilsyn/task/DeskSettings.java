package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.Rows;

/** How somebody wants their own work list. It follows the account, not the browser. */
@Stateless
public class DeskSettings {

    /** Rows that a page may have. */
    public static final List<Integer> SIZES = List.of(10, 25, 50, 100);

    /**
     * How it is wanted.
     *
     * @param pageSize rows on a page
     * @param shortcuts whether single keys do something on the list
     * @param columns what is shown of each task
     */
    public record Wanted(int pageSize, boolean shortcuts, List<DeskColumn> columns) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** How the actor wants it, or what is usual. */
    public Wanted read() {
        access.require(Act.TASK_LIST);
        Query query = entities.createNativeQuery(
                        """
                        SELECT page_size, shortcuts, array_to_string(shown, ',') FROM desk_settings WHERE account_id = :id
                        """)
                .setParameter("id", access.actor().id());
        return Rows.of(query)
                .map(row -> new Wanted(
                        ((Number) row[0]).intValue(),
                        (Boolean) row[1],
                        DeskColumn.named(Arrays.asList(((String) row[2]).split(",")))))
                .findFirst()
                .orElse(new Wanted(WorkList.PAGE, true, DeskColumn.USUAL));
    }

    /** From now on the actor has it so. */
    public void write(Wanted wanted) {
        access.require(Act.TASK_LIST);
        if (!SIZES.contains(wanted.pageSize())) {
            throw new IllegalArgumentException("No such page size");
        }
        entities.createNativeQuery(
                        """
                        INSERT INTO desk_settings (account_id, page_size, shortcuts, shown)
                        VALUES (:id, :size, :shortcuts, string_to_array(:shown, ','))
                        ON CONFLICT (account_id) DO UPDATE
                        SET page_size = excluded.page_size, shortcuts = excluded.shortcuts, shown = excluded.shown
                        """)
                .setParameter("id", access.actor().id())
                .setParameter("size", wanted.pageSize())
                .setParameter("shortcuts", wanted.shortcuts())
                .setParameter(
                        "shown", wanted.columns().stream().map(DeskColumn::name).collect(Collectors.joining(",")))
                .executeUpdate();
    }
}

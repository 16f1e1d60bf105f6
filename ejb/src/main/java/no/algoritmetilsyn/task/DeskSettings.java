package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;

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
     */
    public record Wanted(int pageSize, boolean shortcuts) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** How the actor wants it, or what is usual. */
    public Wanted read() {
        access.require(Act.TASK_LIST);
        List<?> rows = entities.createNativeQuery(
                        "SELECT page_size, shortcuts FROM desk_settings WHERE account_id = :id")
                .setParameter("id", access.actor().id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Wanted(((Number) row[0]).intValue(), (Boolean) row[1]))
                .findFirst()
                .orElse(new Wanted(WorkList.PAGE, true));
    }

    /** From now on the actor has it so. */
    public void write(Wanted wanted) {
        access.require(Act.TASK_LIST);
        if (!SIZES.contains(wanted.pageSize())) {
            throw new IllegalArgumentException("No such page size");
        }
        entities.createNativeQuery(
                        """
                        INSERT INTO desk_settings (account_id, page_size, shortcuts) VALUES (:id, :size, :shortcuts)
                        ON CONFLICT (account_id) DO UPDATE SET page_size = :size, shortcuts = :shortcuts
                        """)
                .setParameter("id", access.actor().id())
                .setParameter("size", wanted.pageSize())
                .setParameter("shortcuts", wanted.shortcuts())
                .executeUpdate();
    }
}

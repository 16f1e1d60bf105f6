package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** Work lists under a name: one's own, and those that a leader shares. What they hold is asked anew for each reader. */
@Stateless
public class SavedViews {

    /** Views that somebody may have. */
    public static final int MOST = 50;

    /**
     * One of them.
     *
     * @param query the address of the list after the question mark
     * @param pinned whether it stands above the list
     * @param shared whether all colleagues of the organ see it
     * @param own whether the reader has made it
     */
    public record View(UUID id, String name, String query, boolean pinned, boolean shared, boolean own) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    MadeOnce once;

    /** The actor's own, and those shared in their organ, by name. */
    public List<View> list() {
        access.require(Act.TASK_LIST);
        Query query = entities.createNativeQuery(
                        """
                        SELECT v.id, v.name, v.query, v.pinned, v.shared, v.owner_id = :actor
                        FROM saved_views v WHERE v.owner_id = :actor OR (v.shared AND v.organ = :organ)
                        ORDER BY v.name, v.id LIMIT 200
                        """)
                .setParameter("actor", access.actor().id())
                .setParameter("organ", access.actor().organ().name());
        return Rows.of(query)
                .map(row -> new View(
                        (UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (Boolean) row[4], (Boolean)
                                row[5]))
                .toList();
    }

    /**
     * Keeps a list under a name.
     *
     * @param key of the actor: the same key and content again keep nothing; null for none
     * @return empty when there was no room for it
     */
    public Optional<Made> save(String name, String query, boolean pinned, boolean shared, String key) {
        access.require(Act.TASK_LIST);
        if (shared) {
            access.require(Act.VIEW_SHARE);
        }
        var full = new AtomicBoolean();
        Made made = once.make(
                key,
                "view " + pinned + shared + " " + query + " " + name,
                id -> full.set(!insert(id, new View(id, name, query, pinned, shared, true))));
        return full.get() ? Optional.empty() : Optional.of(made);
    }

    private boolean insert(UUID id, View view) {
        return entities.createNativeQuery(
                                """
                                INSERT INTO saved_views (id, owner_id, organ, name, query, pinned, shared, made_at)
                                SELECT :id, :actor, :organ, :name, :query, :pinned, :shared, :at
                                WHERE (SELECT count(*) FROM saved_views v WHERE v.owner_id = :actor) < :most
                                """)
                        .setParameter("id", id)
                        .setParameter("actor", access.actor().id())
                        .setParameter("organ", access.actor().organ().name())
                        .setParameter("name", view.name())
                        .setParameter("query", view.query())
                        .setParameter("pinned", view.pinned())
                        .setParameter("shared", view.shared())
                        .setParameter("at", clock.instant())
                        .setParameter("most", MOST)
                        .executeUpdate()
                == 1;
    }

    /** One that the actor finds in their list. */
    public Optional<View> find(UUID id) {
        return list().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** Puts one's own above the list, or takes it from there. */
    public void pin(UUID id, boolean pinned) {
        access.require(Act.TASK_LIST);
        entities.createNativeQuery("UPDATE saved_views SET pinned = :pinned WHERE id = :id AND owner_id = :actor")
                .setParameter("pinned", pinned)
                .setParameter("id", id)
                .setParameter("actor", access.actor().id())
                .executeUpdate();
    }

    /** Lets all colleagues of the organ see one's own, or nobody any more: a leader does. */
    public void share(UUID id, boolean shared) {
        access.require(Act.VIEW_SHARE);
        entities.createNativeQuery("UPDATE saved_views SET shared = :shared WHERE id = :id AND owner_id = :actor")
                .setParameter("shared", shared)
                .setParameter("id", id)
                .setParameter("actor", access.actor().id())
                .executeUpdate();
    }

    /** Calls one's own something else. */
    public void rename(UUID id, String name) {
        access.require(Act.TASK_LIST);
        entities.createNativeQuery("UPDATE saved_views SET name = :name WHERE id = :id AND owner_id = :actor")
                .setParameter("name", name)
                .setParameter("id", id)
                .setParameter("actor", access.actor().id())
                .executeUpdate();
    }

    /** Removes one's own; nothing happens to those of others. */
    public void remove(UUID id) {
        access.require(Act.TASK_LIST);
        entities.createNativeQuery("DELETE FROM saved_views WHERE id = :id AND owner_id = :actor")
                .setParameter("id", id)
                .setParameter("actor", access.actor().id())
                .executeUpdate();
    }
}

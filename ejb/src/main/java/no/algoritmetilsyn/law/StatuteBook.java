package no.algoritmetilsyn.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All regimes and provisions, kept in memory: they are few, change with a release, and every case asks them.
 *
 * <p>Read again when older than a minute, so that the day an act comes into force can be written into its row without
 * restarting any node.
 */
@ApplicationScoped
public class StatuteBook {

    private static final long MAX_AGE = TimeUnit.MINUTES.toNanos(1);

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    private volatile Edition edition;

    /** Every regime by its code. */
    public Map<String, Regime> regimes() {
        return edition().regimes;
    }

    /** Every provision by its code. */
    public Map<String, Provision> provisions() {
        return edition().provisions;
    }

    /** Who collects which claims, by act and kind. */
    Map<String, ClaimCollection> collections() {
        return edition().collections;
    }

    /** Every power with all its versions, by id. */
    List<Power> powers() {
        return edition().powers;
    }

    /** What appeals do, by regime and matter. */
    Map<String, AppealEffect> appealEffects() {
        return edition().appealEffects;
    }

    private Edition edition() {
        Edition current = edition;
        if (current == null || System.nanoTime() - current.readAt > MAX_AGE) {
            current = read();
            edition = current;
        }
        return current;
    }

    private Edition read() {
        long now = System.nanoTime();
        return new Edition(
                now,
                byCode(entities.createQuery("SELECT r FROM Regime r", Regime.class), Regime::code),
                byCode(entities.createQuery("SELECT p FROM Provision p", Provision.class), Provision::code),
                byCode(
                        entities.createQuery("SELECT c FROM ClaimCollection c", ClaimCollection.class),
                        ClaimCollection::id),
                entities.createQuery("SELECT p FROM Power p ORDER BY p.id", Power.class)
                        .getResultList(),
                byCode(entities.createQuery("SELECT a FROM AppealEffect a", AppealEffect.class), AppealEffect::id));
    }

    private static <T> Map<String, T> byCode(TypedQuery<T> query, Function<T, String> code) {
        return query.getResultStream()
                .collect(Collectors.toMap(code, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private record Edition(
            long readAt,
            Map<String, Regime> regimes,
            Map<String, Provision> provisions,
            Map<String, ClaimCollection> collections,
            List<Power> powers,
            Map<String, AppealEffect> appealEffects) {}
}

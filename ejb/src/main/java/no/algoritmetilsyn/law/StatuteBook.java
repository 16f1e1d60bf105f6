package no.algoritmetilsyn.law;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All regimes and provisions, kept in memory, so that the day an act comes into force can be written into its row without
 * restarting any node.
 */
@ApplicationScoped
public class StatuteBook {

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    private final Edition<Statutes> edition = new Edition<>(this::read);

    /** This node reads it at once, others within a minute. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommencementSet set) {
        edition.renew();
    }

    /** This node reads it at once, others within a minute. */
    void read(@Observes @Priority(LawChanged.BOOKS) LawChanged changed) {
        edition.renew();
    }

    /** Every regime by its code. */
    public Map<String, Regime> regimes() {
        return edition.current().regimes;
    }

    /** Every provision by its code, each with its versions, the first one first. */
    Map<String, List<Provision>> provisions() {
        return edition.current().provisions;
    }

    /** The one of some versions that holds on a day. */
    static Provision on(LocalDate day, List<Provision> versions) {
        Provision held = versions.get(0);
        for (Provision version : versions) {
            if (version.validFrom().filter(from -> !day.isBefore(from)).isPresent()) {
                held = version;
            }
        }
        return held;
    }

    /** Who collects which claims, by act and kind. */
    Map<String, ClaimCollection> collections() {
        return edition.current().collections;
    }

    /** Every power with all its versions, by id. */
    List<Power> powers() {
        return edition.current().powers;
    }

    /** What appeals do, by regime and matter. */
    Map<String, AppealEffect> appealEffects() {
        return edition.current().appealEffects;
    }

    private Statutes read() {
        return new Statutes(
                byCode(entities.createQuery("SELECT r FROM Regime r", Regime.class), Regime::code),
                versions(),
                byCode(
                        entities.createQuery("SELECT c FROM ClaimCollection c", ClaimCollection.class),
                        ClaimCollection::id),
                entities.createQuery("SELECT p FROM Power p ORDER BY p.id", Power.class)
                        .getResultList(),
                byCode(entities.createQuery("SELECT a FROM AppealEffect a", AppealEffect.class), AppealEffect::id));
    }

    private Map<String, List<Provision>> versions() {
        Map<String, List<Provision>> versions = new TreeMap<>();
        entities.createQuery("SELECT p FROM Provision p", Provision.class)
                .getResultStream()
                .forEach(first -> versions.put(first.code(), new ArrayList<>(List.of(first))));
        entities.createQuery("SELECT v FROM ProvisionVersion v ORDER BY v.validFrom", ProvisionVersion.class)
                .getResultStream()
                .forEach(later -> versions.get(later.code).add(new Provision(later)));
        return versions;
    }

    private static <T> Map<String, T> byCode(TypedQuery<T> query, Function<T, String> code) {
        return query.getResultStream()
                .collect(Collectors.toMap(code, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private record Statutes(
            Map<String, Regime> regimes,
            Map<String, List<Provision>> provisions,
            Map<String, ClaimCollection> collections,
            List<Power> powers,
            Map<String, AppealEffect> appealEffects) {}
}

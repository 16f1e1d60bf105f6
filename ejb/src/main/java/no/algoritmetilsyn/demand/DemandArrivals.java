package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The letters of demands as their bodies read them, and that they have. */
@Dependent
class DemandArrivals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DemandLetters letters;

    @Inject
    AuthorityClock clock;

    List<DemandLetter> of(UUID demandId) {
        return letters.of(demandId);
    }

    Optional<UUID> demandOf(UUID letterId) {
        return entities.createQuery("select l.demandId from DemandLetter l where l.id = :letter", UUID.class)
                .setParameter("letter", letterId)
                .getResultStream()
                .findFirst();
    }

    /** When letters of a demand were first opened, by letter. */
    Map<UUID, Instant> opened(UUID demandId) {
        List<?> rows = entities.createNativeQuery(
                        """
                        SELECT o.letter_id, o.opened_at FROM demand_letter_openings o
                        JOIN demand_letters l ON l.id = o.letter_id WHERE l.demand_id = :demand
                        """)
                .setParameter("demand", demandId)
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], row ->
                (Instant) row[1]));
    }

    /** The first time counts. */
    void open(UUID letterId) {
        entities.createNativeQuery(
                        """
                        INSERT INTO demand_letter_openings (letter_id, opened_at) VALUES (:letter, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("letter", letterId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}

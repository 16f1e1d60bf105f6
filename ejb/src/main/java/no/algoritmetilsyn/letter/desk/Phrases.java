package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The sentences that are often needed in letters, as they are valid today. */
@Dependent
class Phrases {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /**
     * Those for a letter.
     *
     * @param reference of its proceeding, which some name
     */
    List<Phrase> of(OutgoingLetter letter, String reference) {
        List<?> rows = entities.createNativeQuery(
                        """
                        SELECT p.id, p.block, CASE :language WHEN 'NB' THEN p.text_nb WHEN 'NN' THEN p.text_nn
                                                             ELSE p.text_en END
                        FROM phrases p WHERE p.kind = :kind AND p.valid_from <= :today
                          AND (p.valid_to IS NULL OR p.valid_to >= :today) ORDER BY p.id
                        """)
                .setParameter("language", letter.language().name())
                .setParameter("kind", letter.kind().name())
                .setParameter("today", clock.today())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Phrase(
                        (String) row[0], (String) row[1], ((String) row[2]).replace("{reference}", reference)))
                .toList();
    }
}

package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.algoritmetilsyn.identity.Organisation;
import no.algoritmetilsyn.outbox.Outbox;

/** Tells to whom letters go without telling the name of a person. */
@Dependent
class LetterRecipients {

    /** In the proceeding of the letter before others of its case. */
    private static final String CAPACITY =
            """
            SELECT t.capacity FROM parties t JOIN proceedings p ON p.id = t.proceeding_id
            WHERE t.identity_id = :person
              AND p.casefile_id = (SELECT casefile_id FROM proceedings WHERE id = :proceeding)
            ORDER BY t.proceeding_id <> :proceeding, t.since, t.id LIMIT 1
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    /**
     * The recipient of a letter.
     *
     * @param copies of it that were sent
     */
    LetterRecipient of(OutgoingLetter letter, Collection<Dispatch> copies) {
        Instant notified = copies.stream()
                .map(copy -> outbox.firstSent(copy.id()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new LetterRecipient(called(letter), notified);
    }

    private String called(OutgoingLetter letter) {
        Addressee to = letter.addressee();
        if (to.organisationId() != null) {
            return entities.find(Organisation.class, to.organisationId()).name();
        }
        if (to.isAnonymous()) {
            return "ANONYMOUS";
        }
        List<?> capacities = entities.createNativeQuery(CAPACITY, String.class)
                .setParameter("person", to.identityId())
                .setParameter("proceeding", letter.proceedingId())
                .getResultList();
        return capacities.isEmpty() ? "PERSON" : (String) capacities.get(0);
    }
}

package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;

/**
 * From which day a fine on an organisation is contemplated in a case. From then on every question, visit and invitation to
 * admit tells it of its right to silence (forvaltningsloven § 48, EMK art. 6). It cannot be taken back.
 */
@Stateless
@AsksNobody("a part of a step, and of a page whose boundary has asked for the case")
public class ContemplatedFines {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Writes it down; known already in the case, nothing changes. */
    public void contemplate(Proceeding proceeding, String organisationNumber, LocalDate since, String reason) {
        entities.flush();
        Sql.run(
                entities,
                """
                INSERT INTO contemplated_fines (id, casefile_id, proceeding_id, organisation_number, since, reason, decided_by,
                  decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                UUID.randomUUID(),
                proceeding.casefileId(),
                proceeding.id(),
                organisationNumber,
                since,
                reason,
                access.actor().id(),
                clock.instant());
    }

    /**
     * Since when one is contemplated on an organisation in a case: decided there, or in a proceeding that has moved there
     * since. Empty when none is.
     */
    public Optional<LocalDate> since(UUID casefileId, String organisationNumber) {
        List<?> days = entities.createNativeQuery(
                        """
                        SELECT min(f.since) FROM contemplated_fines f JOIN proceedings p ON p.id = f.proceeding_id
                        WHERE f.organisation_number = :number AND :casefile IN (f.casefile_id, p.casefile_id)
                        """,
                        LocalDate.class)
                .setParameter("number", organisationNumber)
                .setParameter("casefile", casefileId)
                .getResultList();
        return Optional.ofNullable((LocalDate) days.get(0));
    }
}

package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Visibility;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Keeps fields of records from the public on a legal ground, and shows them again. */
@Stateless
public class WithholdingWork {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    AuthorityClock clock;

    /**
     * Withholds a field from the public, in all versions.
     *
     * @param legalGround as it will be shown in its place
     * @param until the last day; null for an indefinite time
     * @throws IllegalArgumentException when the standard holds the field public in any case, or the last day is over
     */
    public void withhold(UUID id, String field, String legalGround, LocalDate until) {
        access.require(Act.ALGORITHM_WITHHOLD);
        AlgorithmRecord record = AlgorithmRecord.locked(entities, id);
        RecordStandard.newest()
                .field(field)
                .map(RecordField::visibility)
                .filter(visibility -> visibility == Visibility.WITHHOLDABLE)
                .orElseThrow(() -> new IllegalArgumentException("Not a field to withhold: " + field));
        if (until != null && until.isBefore(clock.today())) {
            throw new IllegalArgumentException("Nothing is withheld until " + until + ", which is over");
        }
        end(id, field);
        entities.persist(
                new Withholding(id, field, legalGround, until, access.actor().id(), clock.instant()));
        announce(record);
        changes.announce(AlgorithmWork.HIDDEN, id, record.revision());
        log("ALGORITHM_FIELD_WITHHELD", id, field);
    }

    /** Shows a withheld field again. */
    public void disclose(UUID id, String field) {
        access.require(Act.ALGORITHM_WITHHOLD);
        AlgorithmRecord record = AlgorithmRecord.locked(entities, id);
        end(id, field);
        announce(record);
        log("ALGORITHM_FIELD_DISCLOSED", id, field);
    }

    private void end(UUID id, String field) {
        entities.createQuery(
                        "select w from Withholding w where w.recordId = :id and w.field = :field and w.endedAt is null",
                        Withholding.class)
                .setParameter("id", id)
                .setParameter("field", field)
                .getResultStream()
                .forEach(withholding -> withholding.end(clock.instant()));
    }

    private void announce(AlgorithmRecord record) {
        record.changed(clock.instant());
        changes.announce(AlgorithmWork.SUBJECT, record.id(), record.revision());
    }

    private void log(String action, UUID id, String field) {
        audit.append(
                Audit.OFFICE,
                access.actor().id(),
                "ACCOUNT",
                action,
                AlgorithmWork.SUBJECT,
                id,
                Map.of("field", field));
    }
}

package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Visibility;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.outbox.Change;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Keeps fields of records from the public on a legal ground, and shows them again. A field is hidden at once, since secrecy
 * cannot wait, and a second person confirms it or says no; it is shown again when one proposes it and another decides so,
 * since what was shown cannot be hidden any more.
 */
@Stateless
public class WithholdingWork {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    AuthorityClock clock;

    /**
     * Withholds a field from the public, in all versions and at once. Another person has to confirm it.
     *
     * @param legalGround as it will be shown in its place
     * @param until the last day; null for an indefinite time
     * @return id of what was decided
     * @throws IllegalArgumentException when the standard holds the field public in any case, or the last day is over
     * @throws WithholdingDecided when it is withheld already: another ground or an earlier day would show it sooner
     */
    public UUID withhold(UUID id, String field, String legalGround, LocalDate until) {
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
        endRunOut(id, field);
        var withholding =
                new Withholding(id, field, legalGround, until, access.actor().id(), clock.instant());
        entities.persist(withholding);
        rows.wrote(withholding.id());
        announce(record);
        changes.announce(Change.RECORD_HIDDEN, id, record.revision());
        log("ALGORITHM_FIELD_WITHHELD", id, field);
        return withholding.id();
    }

    /**
     * A second person agrees that the field is withheld.
     *
     * @throws WithholdingDecided when that has been decided on
     */
    public void confirm(UUID id, UUID withholdingId) {
        Withholding withholding = unconfirmed(id, withholdingId);
        withholding.confirm(access.actor().id(), clock.instant());
        log("ALGORITHM_WITHHOLDING_CONFIRMED", id, withholding.field());
    }

    /**
     * A second person says no: the field is shown again.
     *
     * @throws WithholdingDecided when that has been decided on
     */
    public void refuse(UUID id, UUID withholdingId) {
        Withholding withholding = unconfirmed(id, withholdingId);
        // It is this that ends it, not a proposal that waits beside it.
        withholding.dropProposal();
        withholding.end(access.actor().id(), clock.instant());
        announce(AlgorithmRecord.locked(entities, id));
        log("ALGORITHM_WITHHOLDING_REFUSED", id, withholding.field());
    }

    private Withholding unconfirmed(UUID id, UUID withholdingId) {
        AlgorithmRecord.locked(entities, id);
        access.require(Act.ALGORITHM_WITHHOLD_DECIDE, null, withholdingId);
        Withholding withholding = open(id, withholdingId);
        if (withholding.isConfirmed()) {
            throw new WithholdingDecided(withholding.field());
        }
        return withholding;
    }

    /**
     * Proposes to show a withheld field again. Another person decides.
     *
     * @return id of the proposal
     * @throws WithholdingDecided when that is proposed, or the field is shown
     */
    public UUID propose(UUID id, UUID withholdingId) {
        access.require(Act.ALGORITHM_WITHHOLD);
        AlgorithmRecord.locked(entities, id);
        Withholding withholding = open(id, withholdingId);
        if (withholding.proposal().isPresent()) {
            throw new WithholdingDecided(withholding.field());
        }
        withholding.propose(access.actor().id(), clock.instant());
        UUID proposal = withholding.proposal().orElseThrow();
        rows.wrote(proposal);
        log("ALGORITHM_DISCLOSURE_PROPOSED", id, withholding.field());
        return proposal;
    }

    /**
     * Shows a withheld field again, as somebody else has proposed.
     *
     * @throws WithholdingDecided when that has been decided on
     */
    public void disclose(UUID id, UUID proposal) {
        AlgorithmRecord record = AlgorithmRecord.locked(entities, id);
        access.require(Act.ALGORITHM_WITHHOLD_DECIDE, null, proposal);
        Withholding withholding = proposed(id, proposal);
        withholding.end(access.actor().id(), clock.instant());
        announce(record);
        log("ALGORITHM_FIELD_DISCLOSED", id, withholding.field());
    }

    /**
     * Says no to a proposal to show a field again, which stays withheld.
     *
     * @throws WithholdingDecided when that has been decided on
     */
    public void keep(UUID id, UUID proposal) {
        AlgorithmRecord.locked(entities, id);
        access.require(Act.ALGORITHM_WITHHOLD_DECIDE, null, proposal);
        Withholding withholding = proposed(id, proposal);
        withholding.dropProposal();
        log("ALGORITHM_DISCLOSURE_REFUSED", id, withholding.field());
    }

    private Withholding open(UUID id, UUID withholdingId) {
        Withholding withholding = entities.createQuery(
                        "select w from Withholding w where w.recordId = :id and w.id = :withholding", Withholding.class)
                .setParameter("id", id)
                .setParameter("withholding", withholdingId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing withheld of " + id + ": " + withholdingId));
        if (withholding.isEnded()) {
            throw new WithholdingDecided(withholding.field());
        }
        return withholding;
    }

    private Withholding proposed(UUID id, UUID proposal) {
        return entities.createQuery(
                        """
                        select w from Withholding w
                        where w.recordId = :id and w.proposal = :proposal and w.endedAt is null
                        """,
                        Withholding.class)
                .setParameter("id", id)
                .setParameter("proposal", proposal)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new WithholdingDecided(proposal.toString()));
    }

    /** What has run out gives way to what is decided now; what still holds does not. */
    private void endRunOut(UUID id, String field) {
        entities.createQuery(
                        "select w from Withholding w where w.recordId = :id and w.field = :field and w.endedAt is null",
                        Withholding.class)
                .setParameter("id", id)
                .setParameter("field", field)
                .getResultList()
                .forEach(withholding -> {
                    if (!withholding.isOver(clock.today())) {
                        throw new WithholdingDecided(field);
                    }
                    withholding.end(clock.instant());
                });
    }

    private void announce(AlgorithmRecord record) {
        record.changed(clock.instant());
        changes.announce(Change.RECORD, record.id(), record.revision());
    }

    private void log(String action, UUID id, String field) {
        audit.append(
                Audit.OFFICE,
                access.actor(),
                action,
                new AuditSubject(AlgorithmWork.SUBJECT, id),
                Map.of("field", field));
    }
}

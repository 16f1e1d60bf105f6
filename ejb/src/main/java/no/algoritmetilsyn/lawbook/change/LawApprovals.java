package no.algoritmetilsyn.lawbook.change;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.law.LawChanged;

/** Approves a change of law, and tells those who keep rows or receipts when it stands. */
@Stateless
public class LawApprovals {

    @Inject
    LawChanges changes;

    @Inject
    Event<LawChanged> changed;

    /**
     * Approves a proposal of somebody else. The rows are written in one transaction with the approval; what rests on them is read and
     * counted anew after that, so that nobody reads rows that are then not written.
     *
     * @throws LawProposalRefused when it is decided on already, or rows are others than it was compared with
     * @throws LawFileRefused when something has been done since that the former law must keep
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void approve(UUID id, String reason) {
        LawKind kind = changes.approve(id, reason);
        changed.fire(new LawChanged(kind.table()));
    }
}

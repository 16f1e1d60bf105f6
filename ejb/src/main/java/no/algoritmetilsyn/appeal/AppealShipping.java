package no.algoritmetilsyn.appeal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** The papers that go to an appeal body outside this installation: what would be sent now, and what was sent, to be handed over. */
@Stateless
public class AppealShipping {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Appeals appeals;

    @Inject
    AppealBodies bodies;

    @Inject
    AppealShipments shipments;

    @Inject
    CasePapers papers;

    @Inject
    Audit audit;

    /**
     * What was sent at once.
     *
     * @param reference of the appeal
     * @param body what the appeal body is called in Norwegian
     * @param statement what it is told
     * @param papers by their numbers, with what was kept back
     */
    public record Bundle(
            String reference, String body, AppealShipment shipment, String statement, List<ShippedPaper> papers) {}

    /**
     * What would be sent now.
     *
     * @throws AccessRefused when the actor may not see the case, or there is no such appeal
     */
    public List<CasePaper> papers(UUID appealId) {
        DecisionAppeal appeal = appeals.appeal(appealId);
        access.require(Act.CASEFILE_READ, appeal == null ? null : appeal.casefileId());
        return papers.of(appeal.casefileId());
    }

    /**
     * What was sent, to be put together for the appeal body; that is kept in the chain of the case.
     *
     * @throws AccessRefused when the actor does not handle the appeal, or there is no such shipment
     */
    public Bundle bundle(UUID shipmentId) {
        AppealShipment shipment = entities.find(AppealShipment.class, shipmentId);
        DecisionAppeal appeal = shipment == null ? null : appeals.appeal(shipment.appealId());
        access.require(
                Act.APPEAL_REVIEW, appeal == null ? null : appeal.casefileId(), appeal == null ? null : appeal.id());
        audit.append(
                appeal.casefileId(),
                access.actor(),
                "APPEAL_PAPERS_READ",
                ProceedingKind.APPEAL.subject(appeal.id()),
                Map.of("shipment", shipmentId.toString()));
        return new Bundle(
                appeal.reference(),
                bodies.name(bodies.named(shipment.appealBody()), LetterLanguage.NB),
                shipment,
                appeal.ruling().statement() == null ? "" : appeal.ruling().statement(),
                shipments.papers(shipmentId));
    }
}

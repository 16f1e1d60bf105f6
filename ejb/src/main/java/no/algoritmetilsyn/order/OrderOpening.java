package no.algoritmetilsyn.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.DecisionMade;
import no.algoritmetilsyn.decision.DirectedAt;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.statement.EmployeeNotices;
import no.algoritmetilsyn.statement.EmployeeTold;

/** Opens an order in the transaction in which the decision that it carries out is sent. */
@ApplicationScoped
public class OrderOpening {

    private static final String DIRECTED_AT = "Pålegget er rettet mot virksomheten (forvaltningsloven § 2 e).";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    OrderLimits limits;

    @Inject
    Proceedings proceedings;

    @Inject
    EmployeeNotices employees;

    @Inject
    Links links;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    void open(@Observes DecisionMade decision) {
        if (decision.kind() != DecisionKind.ORDER) {
            return;
        }
        UUID id = UUID.randomUUID();
        String reference = proceedings.nextReference(ProceedingKind.ORDER);
        DirectedAt to = decision.directedAt();
        proceedings.open(
                id,
                ProceedingKind.ORDER,
                decision.casefileId(),
                Organ.FIRST_INSTANCE,
                reference,
                decision.madeAt(),
                new Matter(decision.title(), to.organisationName(), to.organisationNumber(), decision.madeAt()));
        var order = new Order(id, reference, decision);
        entities.persist(order);
        proceedings.directedAt(id, to.organisationId(), DIRECTED_AT);
        // The letter that is sent now says so.
        proceedings.tell(id, to.organisationId());
        employees.tell(id, to.organisationId(), EmployeeTold.ORDER_ISSUED);
        decision.points().forEach(decided -> {
            var point = new OrderPoint(id, decided);
            entities.persist(point);
            limits.begin(order, point);
        });
        entities.flush();
        links.join(id, Link.Relation.CARRIES_OUT, decision.decisionId());
        proceedings.start(id, ProceedingKind.ORDER, decision.casefileId());
        Actor actor = access.actor();
        audit.append(
                decision.casefileId(),
                actor,
                "ORDER_OPENED",
                ProceedingKind.ORDER.subject(id),
                Map.of("reference", reference));
        changes.announce(ProceedingKind.ORDER.name(), id, 0);
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.ORDER) {
            orders.order(event.proceedingId()).moveTo(event.to());
        }
    }
}

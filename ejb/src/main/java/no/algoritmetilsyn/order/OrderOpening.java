package no.algoritmetilsyn.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.FollowingProceedings;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.DecisionMade;
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
    FollowingProceedings following;

    @Inject
    Proceedings proceedings;

    @Inject
    EmployeeNotices employees;

    void open(@Observes DecisionMade decision) {
        if (decision.kind() != DecisionKind.ORDER) {
            return;
        }
        Proceeding opened = following.open(
                ProceedingKind.ORDER,
                decision.casefileId(),
                Organ.FIRST_INSTANCE,
                decision.madeAt(),
                decision.matter());
        UUID id = opened.id();
        UUID body = decision.directedAt().organisationId();
        var order = new Order(id, opened.reference(), decision);
        entities.persist(order);
        proceedings.directedAt(id, body, DIRECTED_AT);
        // The letter that is sent now says so.
        proceedings.tell(id, body);
        employees.tell(id, body, EmployeeTold.ORDER_ISSUED);
        decision.points().forEach(decided -> {
            var point = new OrderPoint(id, decided);
            entities.persist(point);
            limits.begin(order, point);
        });
        entities.flush();
        following.start(opened, Link.Relation.CARRIES_OUT, decision.decisionId(), Map.of());
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.ORDER) {
            orders.order(event.proceedingId()).moveTo(event.to());
        }
    }
}

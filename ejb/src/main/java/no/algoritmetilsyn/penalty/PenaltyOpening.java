package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.appeal.AppealsOfDecision;
import no.algoritmetilsyn.appeal.EffectSuspended;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.FollowingProceedings;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.order.Order;
import no.algoritmetilsyn.order.OrderNeglected;
import no.algoritmetilsyn.order.OrderPointChanged;
import no.algoritmetilsyn.order.OrderedBody;
import no.algoritmetilsyn.order.TimeGivenLate;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Opens a coercive fine when the neglect of an order has consequences, and hears what becomes of the order's points. */
@ApplicationScoped
public class PenaltyOpening {

    private static final String DIRECTED_AT = "Mulkten er rettet mot virksomheten (forvaltningsloven § 2 e).";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyCounting counting;

    @Inject
    PenaltyChanges recount;

    @Inject
    FollowingProceedings following;

    @Inject
    Proceedings proceedings;

    @Inject
    AppealsOfDecision appeals;

    @Inject
    PenaltyGoals goals;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Once for each order; neglected again, the same fine goes on. */
    void open(@Observes OrderNeglected neglected) {
        if (penalties.ofOrder(neglected.orderId()).isPresent()) {
            return;
        }
        OrderedBody body = neglected.body();
        Instant now = clock.instant();
        Proceeding opened = following.open(
                ProceedingKind.PENALTY,
                neglected.casefileId(),
                Organ.FIRST_INSTANCE,
                now,
                new Matter(neglected.title(), body.organisationName(), body.organisationNumber(), now));
        UUID id = opened.id();
        var penalty = new Penalty(id, opened.reference(), neglected);
        entities.persist(penalty);
        proceedings.directedAt(id, body.organisationId(), DIRECTED_AT);
        neglected.points().stream()
                .filter(point -> point.rate() != null)
                .forEach(point -> entities.persist(new PenaltyPoint(id, point)));
        neglected.givenLate().forEach(given -> entities.persist(new PenaltyPause(id, given)));
        UUID decision = entities.find(Order.class, neglected.orderId()).decisionId();
        appeals.suspensions(decision).stream()
                .map(suspension -> new EffectSuspended(
                        suspension.appealId(),
                        decision,
                        ProceedingKind.DECISION,
                        suspension.fromOn(),
                        suspension.untilOn(),
                        false,
                        suspension.grounds(),
                        access.actor().id(),
                        now))
                .forEach(suspension -> entities.persist(new PenaltyPause(id, suspension)));
        goals.opened(penalty);
        counting.store(penalty);
        following.start(opened, Link.Relation.CARRIES_OUT, neglected.orderId(), Map.of());
    }

    void hear(@Observes OrderPointChanged fact) {
        penalties.ofOrder(fact.orderId()).ifPresent(penalty -> penalties.points(penalty.id()).stream()
                .filter(point -> point.number() == fact.number())
                .forEach(point -> {
                    point.now(fact);
                    openAgain(penalty, recount.changed(penalty));
                }));
    }

    /** One that was closed and comes to more than was claimed, as by a day that was corrected, is open again until that is claimed. */
    private void openAgain(Penalty penalty, Counted counted) {
        if (penalty.endedAt() != null && counted.total() > penalties.claimed(penalty.id())) {
            penalty.reopen();
            goals.opened(penalty);
            entities.flush();
            proceedings.reopen(penalty.id());
        }
    }

    void hear(@Observes TimeGivenLate given) {
        penalties.ofOrder(given.orderId()).ifPresent(penalty -> {
            entities.persist(new PenaltyPause(penalty.id(), given));
            recount.changed(penalty);
        });
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.PENALTY) {
            penalties.penalty(event.proceedingId()).moveTo(event.to());
        }
    }
}

package no.algoritmetilsyn.penalty;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Shows coercive fines to those who may see their cases. */
@Stateless
public class PenaltyPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyCounting counting;

    @Inject
    AuthorityClock clock;

    /**
     * One coercive fine.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such fine
     */
    public PenaltyPage open(UUID id) {
        Penalty penalty = penalties.penalty(id);
        access.require(Act.CASEFILE_READ, penalty == null ? null : penalty.casefileId());
        return new PenaltyPage(
                penalty,
                entities.find(Proceeding.class, penalty.orderId()).reference(),
                counting.on(penalty, clock.today()),
                penalties.points(id),
                penalties.pauses(id),
                penalties.waivers(id),
                penalties.accruals(id),
                penalties.claims(id),
                penalties.reductions(id),
                penalties.payments(id),
                penalties.claimed(id),
                penalties.paid(id));
    }

    /**
     * What a coercive fine comes to at the end of any day, past or to come, by the facts that are known now: for those who see its
     * case, and for the body that it is directed at.
     *
     * @param day in Europe/Oslo
     * @throws AccessRefused when the actor may not see it, or there is no such fine
     * @throws no.algoritmetilsyn.law.question.RowRefused when nobody counts so far
     */
    public Counted accrued(UUID id, LocalDate day) {
        Penalty penalty = penalties.penalty(id);
        UUID casefile = penalty == null ? null : penalty.casefileId();
        if (access.actor().isStaff()) {
            access.require(Act.CASEFILE_READ, casefile);
        } else {
            access.require(Act.PROCEEDING_READ_OWN, casefile, penalty == null ? null : id);
        }
        return counting.on(penalty, day);
    }
}

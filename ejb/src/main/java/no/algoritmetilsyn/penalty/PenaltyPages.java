package no.algoritmetilsyn.penalty;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.law.question.Replay;
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
    PenaltyMoney money;

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
                penalties.repayments(id),
                penalties.corrections(id),
                penalties.collections(id),
                penalties.writeOffs(id),
                money.balance(id),
                penalties.claimed(id),
                penalties.paid(id),
                money.owedBack(id));
    }

    /**
     * What was kept of a coercive fine, computed anew.
     *
     * @param place among what was kept, from 1
     * @return empty when nothing was kept at that place
     * @throws AccessRefused when the actor may not see its case, or there is no such fine
     */
    public Optional<Replay> replay(UUID id, int place) {
        Penalty penalty = penalties.penalty(id);
        access.require(Act.CASEFILE_READ, penalty == null ? null : penalty.casefileId());
        return penalties.accruals(id).stream()
                .filter(kept -> kept.place() == place)
                .findFirst()
                .map(kept -> counting.replay(kept));
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
        return counting.on(seen(id), day);
    }

    /**
     * The claims on a coercive fine and what appeals have left of each, oldest first: for those who see its case, and for the body that it
     * is directed at.
     *
     * @throws AccessRefused when the actor may not see it, or there is no such fine
     */
    public List<PenaltyBalance.Open> claims(UUID id) {
        return penalties.left(seen(id).id());
    }

    private Penalty seen(UUID id) {
        Penalty penalty = penalties.penalty(id);
        UUID casefile = penalty == null ? null : penalty.casefileId();
        if (access.actor().isStaff()) {
            access.require(Act.CASEFILE_READ, casefile);
        } else {
            access.require(Act.PROCEEDING_READ_OWN, casefile, penalty == null ? null : id);
        }
        return penalty;
    }
}

package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealParty;
import no.algoritmetilsyn.appeal.Appealable;
import no.algoritmetilsyn.appeal.Appealed;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.appeal.EffectSuspended;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.law.power.PenaltyForm;
import no.algoritmetilsyn.law.power.Powers;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.order.OrderSuspended;

/**
 * What of coercive fines can be appealed, and what an appeal leads to: a claim is reduced or annulled, and what has accrued follows
 * in the same transaction; while what was decided waits, nothing accrues (forvaltningsloven §§ 42, 51 fifth paragraph).
 */
@ApplicationScoped
public class PenaltyAppealed implements Appealable {

    private static final String PROCEDURE = "procedure";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyChanges changes;

    @Inject
    PenaltyMoney money;

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    @Inject
    ConsequenceLog log;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.PENALTY;
    }

    /** The claim that was sent last. */
    @Override
    public Optional<Matter> decided(UUID id) {
        List<Matter> all = all(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Each claim is a decision of its own. */
    @Override
    public List<Matter> all(UUID id) {
        Penalty penalty = penalties.penalty(id);
        return penalties.left(id).stream().map(left -> matter(penalty, left)).toList();
    }

    /** @param left what earlier appeals of the claim have left of it */
    private Matter matter(Penalty penalty, PenaltyBalance.Open left) {
        PenaltyClaimed claim = left.claim();
        LocalDate claimedOn = claim.claimedOn();
        String form = powers.penaltyForm(penalty.regime(), penalty.kind(), claimedOn)
                .map(PenaltyForm::provision)
                .orElseThrow();
        return new Matter(
                new Appealed(
                        penalty.id(),
                        ProceedingKind.PENALTY,
                        penalty.reference(),
                        penalty.title(),
                        form,
                        laws.regimeInForce(PROCEDURE, claimedOn)
                                .map(Regime::code)
                                .orElseThrow(),
                        claimedOn,
                        claimedOn,
                        left.amount(),
                        claim.id()),
                new AppealParty(
                        penalty.body().organisationId(),
                        penalty.body().organisationNumber(),
                        penalty.body().organisationName(),
                        LetterLanguage.of(penalty.body().writtenForm().language()),
                        Appellant.PARTY),
                Map.of());
    }

    void hear(@Observes AppealDecided appeal) {
        if (appeal.kind() == ProceedingKind.PENALTY) {
            int left = penalties.left(appeal.appealedId()).stream()
                    .filter(open -> open.claim().id().equals(appeal.subject()))
                    .mapToInt(PenaltyBalance.Open::amount)
                    .sum();
            reduce(appeal, left - (appeal.amount() == null ? 0 : appeal.amount()));
        }
    }

    /** Nothing is left to take off where another appeal has taken as much already. */
    private void reduce(AppealDecided appeal, int off) {
        if (off > 0) {
            entities.persist(new ClaimReduction(off, appeal));
            Penalty penalty = penalties.penalty(appeal.appealedId());
            long total = changes.claimReduced(penalty).total();
            money.endSettled(penalty.id());
            log.add(
                    penalty.id(),
                    "PENALTY_CLAIM_REDUCED",
                    Map.of("amount", Integer.toString(off), "total", Long.toString(total)));
        }
    }

    void hear(@Observes EffectSuspended suspension) {
        if (suspension.kind() == ProceedingKind.PENALTY) {
            pause(penalties.penalty(suspension.appealedId()), suspension);
        }
    }

    void hear(@Observes OrderSuspended order) {
        penalties.ofOrder(order.orderId()).ifPresent(penalty -> pause(penalty, order.suspension()));
    }

    /** It stands still while what was decided waits; when the last day is known, the pause ends. */
    private void pause(Penalty penalty, EffectSuspended suspension) {
        Optional<PenaltyPause> before = penalties.pauses(penalty.id()).stream()
                .filter(pause -> pause.isOf(suspension))
                .findFirst();
        before.ifPresentOrElse(
                pause -> pause.endOn(suspension.until()),
                () -> entities.persist(new PenaltyPause(penalty.id(), suspension)));
        changes.changed(penalty);
    }
}

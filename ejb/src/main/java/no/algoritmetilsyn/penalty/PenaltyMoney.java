package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.law.ClaimKind;
import no.algoritmetilsyn.law.collection.Collecting;
import no.algoritmetilsyn.law.collection.WriteOffGround;
import no.algoritmetilsyn.penalty.step.CollectPenalty;
import no.algoritmetilsyn.penalty.step.PauseGround;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import no.algoritmetilsyn.penalty.step.RepayPenalty;
import no.algoritmetilsyn.penalty.step.WriteOffPenalty;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What becomes of the claims of a coercive fine: paid, handed over to those who collect, given up, or paid back. */
@Dependent
class PenaltyMoney {

    private static final ClaimKind KIND = ClaimKind.COERCIVE_FINE;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyCounting counting;

    @Inject
    PenaltyDeadlines deadlines;

    @Inject
    Collecting collecting;

    @Inject
    AccessRows rows;

    @Inject
    AuthorityClock clock;

    /** What is left of the claims: less than they say where a fact that came later has made the fine smaller. */
    PenaltyBalance balance(UUID id) {
        return PenaltyBalance.of(
                penalties.left(id), Math.max(0, due(id) - penalties.kept(id) - penalties.writtenOff(id)));
    }

    /** Kroner that are claimed, as far as they have accrued. */
    private long due(UUID id) {
        return Math.min(
                penalties.claimed(id),
                counting.on(penalties.penalty(id), clock.today()).total());
    }

    /** Kroner that were paid and are not due any more: an appeal or a fact that came later has made the fine smaller. */
    long owedBack(UUID id) {
        return Math.max(0, penalties.kept(id) - due(id));
    }

    Optional<String> nothingOwedBack(UUID id) {
        return owedBack(id) == 0 ? Optional.of("nothingOwedBack") : Optional.empty();
    }

    void repay(RepayPenalty step, StepRun run) {
        LocalDate paid = penalties.payments(run.id()).get(0).paidOn();
        PastDay.require("day", step.day(), paid, clock.today());
        long owed = owedBack(run.id());
        if (step.amount() > owed) {
            throw InvalidStep.at("amount", "tooMuch", owed);
        }
        entities.persist(new PenaltyRepayment(run.id(), step, run.actor().id(), run.now()));
        rows.wrote(run.id());
        run.detail("amount", step.amount().toString());
        run.detail("left", Long.toString(owed - step.amount()));
    }

    Optional<String> nothingClaimed(UUID id) {
        return penalties.claims(id).isEmpty() ? Optional.of("nothingClaimed") : Optional.empty();
    }

    /** What was paid is kept, also where less is due by the time it is entered: the rest is owed back. */
    void pay(RegisterPayment step, StepRun run) {
        PastDay.require("day", step.day(), clock.today());
        PenaltyBalance before = balance(run.id());
        boolean late = before.open().stream()
                .findFirst()
                .filter(open -> open.isLate(step.day()))
                .isPresent();
        entities.persist(new PenaltyPayment(
                run.id(), step, late, bearsInterest(run.id()), run.actor().id(), run.now()));
        rows.wrote(run.id());
        endPaid(before, run.id(), step.day());
        run.detail("amount", step.amount().toString());
        run.detail("late", Boolean.toString(late));
    }

    /** Whether interest runs on what is late. */
    boolean bearsInterest(UUID id) {
        return collecting.bearsInterest(penalties.penalty(id).regime(), KIND);
    }

    /** The time to pay what is paid now, and was not before, is met. */
    void endPaid(PenaltyBalance before, UUID id, LocalDate day) {
        entities.flush();
        List<PenaltyClaimed> left = claims(balance(id));
        claims(before).stream().filter(claim -> !left.contains(claim)).forEach(claim -> deadlines.paid(claim, day));
    }

    /** The time to pay what is not paid after all, and was taken as paid before, runs again. */
    void goOn(PenaltyBalance before, UUID id) {
        List<PenaltyClaimed> open = claims(before);
        List<UUID> collected = penalties.collections(id).stream()
                .map(PenaltyCollection::claimId)
                .toList();
        claims(balance(id)).stream()
                .filter(claim -> !open.contains(claim))
                .forEach(claim -> deadlines.runAgain(penalties.penalty(id), claim, collected.contains(claim.id())));
    }

    /**
     * Whether the last day to pay had passed when something was paid, beside what else was paid by then.
     *
     * @param paidBefore whole kroner
     */
    boolean isLate(UUID id, LocalDate day, long paidBefore) {
        long writtenOff = penalties.writeOffs(id).stream()
                .filter(writeOff -> !LocalDate.ofInstant(writeOff.decidedAt(), AuthorityClock.ZONE)
                        .isAfter(day))
                .mapToLong(PenaltyWriteOff::amount)
                .sum();
        return PenaltyBalance.of(penalties.left(id), Math.max(0, due(id) - paidBefore - writtenOff)).open().stream()
                .findFirst()
                .filter(open -> open.isLate(day))
                .isPresent();
    }

    private static List<PenaltyClaimed> claims(PenaltyBalance balance) {
        return balance.open().stream().map(PenaltyBalance.Open::claim).toList();
    }

    /** An appeal has left nothing of a claim, or no more than is paid: no time to pay runs any more. */
    void endSettled(UUID id) {
        List<PenaltyClaimed> open = claims(balance(id));
        penalties.claims(id).stream().filter(claim -> !open.contains(claim)).forEach(deadlines::givenUp);
    }

    /** Why nothing can be handed over: nothing is late, it waits for an appeal, or it has lapsed. */
    Optional<String> notCollectible(UUID id) {
        if (waits(id)) {
            return Optional.of("waits");
        }
        List<PenaltyBalance.Open> late = late(id);
        if (late.isEmpty()) {
            return Optional.of("notLate");
        }
        return late.stream().allMatch(open -> deadlines.isLapsed(open.claim()))
                ? Optional.of("claimLapsed")
                : Optional.empty();
    }

    /** Whether what was decided waits today because of an appeal (forvaltningsloven § 42). */
    private boolean waits(UUID id) {
        LocalDate today = clock.today();
        return penalties.pauses(id).stream()
                .filter(pause -> pause.ground() == PauseGround.SUSPENDED_EFFECT)
                .filter(pause -> !pause.fromOn().isAfter(today))
                .anyMatch(pause -> pause.untilOn() == null || !pause.untilOn().isBefore(today));
    }

    /** Claims that were not paid in time and that nobody collects. */
    private List<PenaltyBalance.Open> late(UUID id) {
        List<UUID> collected = penalties.collections(id).stream()
                .map(PenaltyCollection::claimId)
                .toList();
        return balance(id).open().stream()
                .filter(open -> open.isLate(clock.today()))
                .filter(open -> !collected.contains(open.claim().id()))
                .toList();
    }

    void collect(CollectPenalty step, StepRun run) {
        collecting
                .refusal(penalties.penalty(run.id()).regime(), KIND, step.collector())
                .ifPresent(code -> {
                    throw InvalidStep.at("collector", code);
                });
        long amount = 0;
        for (PenaltyBalance.Open open : late(run.id())) {
            if (!deadlines.isLapsed(open.claim())) {
                entities.persist(new PenaltyCollection(
                        open, step, clock.today(), run.actor().id(), run.now()));
                deadlines.collected(open.claim());
                amount += open.amount();
            }
        }
        run.detail("collector", step.collector().name());
        run.detail("amount", Long.toString(amount));
    }

    Optional<String> nothingOwed(UUID id) {
        return balance(id).open().isEmpty() ? Optional.of("nothingOwed") : Optional.empty();
    }

    void writeOff(WriteOffPenalty step, StepRun run) {
        PenaltyBalance balance = balance(run.id());
        boolean lapsed = step.ground() == WriteOffGround.LAPSED
                && claims(balance).stream().allMatch(claim -> deadlines.isLapsed(claim));
        collecting
                .refusal(penalties.penalty(run.id()).regime(), KIND, step.ground(), lapsed)
                .ifPresent(code -> {
                    throw InvalidStep.at("ground", code);
                });
        entities.persist(
                new PenaltyWriteOff(run.id(), step, balance.total(), run.actor().id(), run.now()));
        claims(balance).forEach(claim -> deadlines.givenUp(claim));
        run.detail("ground", step.ground().name());
        run.detail("amount", Long.toString(balance.total()));
    }
}

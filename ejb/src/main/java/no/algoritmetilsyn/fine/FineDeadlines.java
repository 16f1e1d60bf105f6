package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.DeadlineStatus;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.RuleBook;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The deadlines of a fine: that of payment by its pack (§ 44, pol § 27), when the claim lapses, and our own goal. */
@Dependent
class FineDeadlines {

    private static final String GOAL = "fine-follow-goal";
    private static final String CLAIM = "fine-claim";
    private static final String SUBJECT = "FINE";

    /** Why a claim lapses on another day, where nobody has said it. */
    private static final String NEW_TIME = "Ny betalingsfrist (forvaltningsloven § 44).";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    RuleBook rules;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    void opened(Fine fine) {
        deadlines.start(request(fine, GOAL, Start.on(StartKind.REGISTERED, clock.today())), actor());
    }

    /** Whether the time to pay runs from when the decision is final. */
    boolean waitsForFinality(Fine fine) {
        return rule(fine).startKind() == StartKind.BECAME_FINAL;
    }

    private DeadlineRule rule(Fine fine) {
        return rules.ruleFor(fine.paymentRule(), fine.regime(), fine.decidedOn());
    }

    /**
     * The time to pay runs from a day on: that of the decision, or that on which it became final. The claim lapses some years after
     * it ends.
     *
     * @return the last day to pay
     */
    LocalDate begin(Fine fine, LocalDate from) {
        DeadlineRule rule = rule(fine);
        Deadline payment = deadlines.start(
                request(fine, fine.paymentRule(), Start.on(rule.startKind(), from))
                        .under(rule.regime()),
                actor());
        LocalDate due = payment.dueDate().orElseThrow();
        if (of(fine.id(), CLAIM).isEmpty()) {
            deadlines.start(request(fine, CLAIM, Start.on(StartKind.EXPIRED_LIMIT, due)), actor());
        } else {
            lapseAfter(fine, due, NEW_TIME);
        }
        return due;
    }

    /** Not all of it was paid after all: what had ended with the payment runs again, until the day that was said last. */
    void runAgain(Fine fine, String reason) {
        if (fine.state() == FineState.DUE) {
            LocalDate from = fine.finalOn() == null ? fine.decidedOn() : fine.finalOn();
            DeadlineRule rule = rule(fine);
            Deadline payment = deadlines.start(
                    request(fine, fine.paymentRule(), Start.on(rule.startKind(), from))
                            .under(rule.regime()),
                    actor());
            long days = ChronoUnit.DAYS.between(payment.dueDate().orElseThrow(), fine.dueOn());
            if (days > 0) {
                deadlines.moveBy(payment.id(), Math.toIntExact(days), null, reason, actor());
            }
        }
        if (fine.dueOn() != null) {
            deadlines.start(request(fine, CLAIM, Start.on(StartKind.EXPIRED_LIMIT, fine.dueOn())), actor());
        }
    }

    /** The last day to pay, if the time to pay began on a day. */
    LocalDate counted(Fine fine, LocalDate from) {
        DeadlineRule rule = rule(fine);
        return calculator
                .calculate(rule.code(), Start.on(rule.startKind(), from), rule.regime())
                .dueDate();
    }

    private static DeadlineRequest request(Fine fine, String rule, Start start) {
        return DeadlineRequest.of(rule, start, SUBJECT, fine.id()).inProceeding(fine.id(), fine.casefileId());
    }

    void extend(Fine fine, LocalDate until, String reason) {
        payment(fine).ifPresent(deadline -> deadlines.extend(deadline.id(), until, reason, actor()));
        lapseAfter(fine, until, reason);
    }

    /** The claim lapses some years after the last day to pay (foreldelsesloven § 3): another such day moves that, too. */
    private void lapseAfter(Fine fine, LocalDate due, String reason) {
        of(fine.id(), CLAIM)
                .forEach(deadline ->
                        deadlines.correctStart(deadline.id(), Start.on(StartKind.EXPIRED_LIMIT, due), reason, actor()));
    }

    /** Whether the time to pay stands still, or will before it is over, until nobody knows when. */
    boolean standsStill(Fine fine) {
        return payment(fine)
                .filter(deadline -> deadline.status() == DeadlineStatus.SUSPENDED)
                .isPresent();
    }

    /** Whether the time to pay is over. */
    boolean isPaymentOver(Fine fine) {
        return payment(fine).map(deadline -> deadline.overdue(clock.instant())).orElse(true);
    }

    /** Whether the claim has lapsed. */
    boolean isClaimLapsed(UUID id) {
        return of(id, CLAIM).stream().anyMatch(deadline -> deadline.overdue(clock.instant()));
    }

    /** The limit has passed, and something follows from it. */
    void passed(Fine fine) {
        payment(fine).ifPresent(deadline -> deadlines.lapse(deadline.id(), actor()));
    }

    /** All of it was paid on a day that may be past: in time, or too late. */
    void paid(Fine fine, LocalDate day) {
        payment(fine).ifPresent(deadline -> deadlines.meet(deadline.id(), clock.momentOf(day), actor()));
    }

    /**
     * The time to pay ends later by some days on which nobody has to pay, or earlier where they fall away.
     *
     * @param since first day of those whose last nobody knows; null where all are known
     * @return the last day to pay; empty while nobody knows it
     */
    Optional<LocalDate> move(Fine fine, int days, LocalDate since, String reason) {
        Optional<LocalDate> due = payment(fine)
                .map(deadline -> deadlines.moveBy(deadline.id(), days, since, reason, actor()))
                .filter(deadline -> deadline.status() == DeadlineStatus.RUNNING)
                .flatMap(Deadline::dueDate);
        due.ifPresent(day -> lapseAfter(fine, day, reason));
        return due;
    }

    /** Nothing is to be done any more. */
    void ended(Fine fine) {
        of(fine.id(), null).forEach(deadline -> deadlines.end(deadline.id(), actor()));
    }

    /** Nothing is to be paid any more, and something is to be paid back before long. */
    void owedBack(Fine fine) {
        ended(fine);
        opened(fine);
    }

    /** The time to pay, as long as somebody has to pay, now or later. */
    Optional<Deadline> payment(Fine fine) {
        return of(fine.id(), fine.paymentRule()).stream().findFirst();
    }

    private List<Deadline> of(UUID id, String rule) {
        return list.ofProceeding(id).stream()
                .filter(deadline -> deadline.status().isOpen())
                .filter(deadline -> rule == null || deadline.ruleCode().equals(rule))
                .toList();
    }

    private UUID actor() {
        return access.actor().id();
    }
}

package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.appeal.AppealSuspension;
import no.algoritmetilsyn.appeal.AppealsOfDecision;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * The days on which a fine waits because of an appeal (forvaltningsloven § 42): nobody has to pay on them, and nobody collects. They
 * are asked of the appeal for each day, so that nothing has to happen when the first comes, or the last has passed.
 */
@Dependent
class FineSuspensions {

    @Inject
    AppealsOfDecision appeals;

    @Inject
    FineDeadlines deadlines;

    @Inject
    AuthorityClock clock;

    /** Those that have days, first to last. */
    List<AppealSuspension> of(Fine fine) {
        return Stream.of(fine.decisionId(), fine.id())
                .flatMap(about -> appeals.suspensions(about).stream())
                .sorted(Comparator.comparing(AppealSuspension::fromOn))
                .toList();
    }

    /** Whether it waits today. */
    boolean isOnToday(Fine fine) {
        return of(fine).stream().anyMatch(suspension -> suspension.isInEffect(clock.today()));
    }

    /** Those that are still to come or not over: what is known today of when it waits. */
    List<AppealSuspension> notOver(Fine fine) {
        return of(fine).stream()
                .filter(suspension -> !suspension.isOver(clock.today()))
                .toList();
    }

    /**
     * The days are others now, or the time to pay has begun: it ends later by as many days of it as nobody has to pay on. One that
     * begins when that time is over moves nothing.
     */
    void follow(Fine fine, String reason) {
        deadlines.payment(fine).ifPresent(payment -> {
            StandStill days = days(fine, payment);
            boolean stops = days.since() != null;
            if (days.count() != fine.stoodStill() || stops != deadlines.standsStill(fine)) {
                deadlines
                        .move(fine, days.count() - fine.stoodStill(), days.since(), reason)
                        .ifPresent(fine::due);
                fine.standStill(days.count());
            }
        });
    }

    private StandStill days(Fine fine, Deadline payment) {
        LocalDate last = payment.dueDate().orElseThrow();
        return StandStill.of(
                of(fine).stream()
                        .filter(suspension -> !suspension.fromOn().isAfter(last))
                        .map(suspension -> new StandStill.Days(suspension.fromOn(), suspension.untilOn()))
                        .toList(),
                payment.startDate().plusDays(1));
    }
}

package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.RuleBook;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Which deadlines a demand has as a whole: our own goals, and the time to appeal an order. */
@Dependent
class DemandDeadlines {

    static final String DRAFT = "demand-draft-goal";
    static final String APPROVAL = "demand-approval-goal";
    static final String ASSESSMENT = "demand-assessment-goal";
    static final String MORE_TIME = "more-time-goal";
    static final String APPEAL = "appeal-information-order";
    static final String APPEAL_PRESENT = "appeal-information-order-present";

    private static final String SUBJECT = "DEMAND";

    @Inject
    AnswerLimits limits;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    RuleBook rules;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    void opened(Demand demand) {
        start(demand, DRAFT, StartKind.REGISTERED);
    }

    void submitted(Demand demand) {
        meet(demand, DRAFT);
        start(demand, APPROVAL, StartKind.REGISTERED);
    }

    void sentBack(Demand demand) {
        meet(demand, APPROVAL);
        start(demand, DRAFT, StartKind.REGISTERED);
    }

    /**
     * It has gone to the body: the time to answer runs, and that to appeal an order (forvaltningsloven § 14).
     *
     * @param present whether it was made known to somebody who was there
     */
    void sent(Demand demand, boolean present) {
        meet(demand, DRAFT);
        meet(demand, APPROVAL);
        limits.begin(demand);
        if (demand.isOrder()) {
            String rule = present && isKnown(APPEAL_PRESENT, demand) ? APPEAL_PRESENT : APPEAL;
            // Told electronically it has arrived with the notice; another day is corrected when it is known.
            start(demand, rule, StartKind.DEEMED_ARRIVED);
        }
    }

    private boolean isKnown(String rule, Demand demand) {
        try {
            rules.rule(rule, demand.sending().regime(), clock.today());
            return true;
        } catch (DeadlineRefused otherAct) {
            return false;
        }
    }

    /** The body has answered, on a day that may be past; what no point waits for any more is met. */
    void answered(Demand demand, LocalDate posted) {
        limits.settle(demand, clock.momentOf(posted));
        start(demand, ASSESSMENT, StartKind.RECEIVED);
    }

    void assessed(Demand demand) {
        meet(demand, ASSESSMENT);
    }

    void timeAsked(Demand demand) {
        start(demand, MORE_TIME, StartKind.RECEIVED);
    }

    void timeDecided(Demand demand) {
        meet(demand, MORE_TIME);
    }

    /** Nothing is to be done any more; the right to appeal is the body's and goes on. */
    void ended(Demand demand) {
        limits.lapse(demand);
        running(demand.id())
                .filter(deadline -> !deadline.ruleCode().equals(APPEAL))
                .filter(deadline -> !deadline.ruleCode().equals(APPEAL_PRESENT))
                .toList()
                .forEach(deadline -> deadlines.meet(deadline.id(), clock.instant(), actor()));
    }

    /** An order came to the body on another day. */
    void arrived(Demand demand, LocalDate day, String reason) {
        appeal(demand.id())
                .ifPresent(deadline ->
                        deadlines.correctStart(deadline.id(), Start.on(StartKind.DELIVERED, day), reason, actor()));
    }

    /** The time to appeal an order; empty where there is none. */
    Optional<Deadline> appeal(UUID demandId) {
        return list.of(demandId).stream()
                .filter(deadline -> deadline.ruleCode().equals(APPEAL)
                        || deadline.ruleCode().equals(APPEAL_PRESENT))
                .findFirst();
    }

    private Stream<Deadline> running(UUID demandId, String rule) {
        return running(demandId).filter(deadline -> deadline.ruleCode().equals(rule));
    }

    private Stream<Deadline> running(UUID demandId) {
        return list.runningInProceeding(demandId).stream();
    }

    private void start(Demand demand, String rule, StartKind kind) {
        deadlines.start(
                DeadlineRequest.of(rule, Start.on(kind, clock.today()), SUBJECT, demand.id())
                        .inProceeding(demand.id(), demand.casefileId()),
                actor());
    }

    private void meet(Demand demand, String rule) {
        running(demand.id(), rule)
                .toList()
                .forEach(deadline -> deadlines.meet(deadline.id(), clock.instant(), actor()));
    }

    private UUID actor() {
        return access.actor().id();
    }
}

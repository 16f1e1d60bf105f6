package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The deadlines of a request for access: our own goal to rule on it, and the time to appeal a refusal (forvaltningsloven §§ 21, 29). */
@Dependent
class AccessDeadlines {

    private static final String RULE = "party-access-goal";
    private static final String APPEAL = "appeal";
    private static final String SUBJECT = "PARTY_ACCESS";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Somebody has asked, on a day that may be past. */
    void asked(AccessRequest request) {
        start(request, RULE, Start.on(StartKind.RECEIVED, request.receivedOn()));
    }

    /** It is to be ruled on once more. */
    void takenUp(AccessRequest request) {
        end(request.id());
        start(request, RULE, Start.on(StartKind.RECEIVED, clock.today()));
    }

    /** The letter has left: electronically it arrives with the notice. */
    void ruled(AccessRequest request, boolean refused) {
        end(request.id());
        if (refused) {
            start(request, APPEAL, Start.on(StartKind.DELIVERED, clock.today()));
        }
    }

    /** Nothing is waited for any more. */
    void end(UUID id) {
        list.running(id).forEach(deadline -> deadlines.end(deadline.id(), actor()));
    }

    /** The time to appeal the last refusal; empty when nothing was refused. */
    Optional<Deadline> appeal(UUID id) {
        return list.of(id).stream()
                .filter(deadline -> deadline.ruleCode().equals(APPEAL))
                .reduce((earlier, later) -> later);
    }

    boolean isAppealOver(UUID id) {
        return list.running(id, APPEAL).stream().allMatch(deadline -> deadline.overdue(clock.instant()));
    }

    private void start(AccessRequest request, String rule, Start start) {
        deadlines.start(
                DeadlineRequest.of(rule, start, SUBJECT, request.id()).inProceeding(request.id(), request.casefileId()),
                actor());
    }

    private UUID actor() {
        return access.actor().id();
    }
}

package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** How long a party has to point at secrets before something about it is published. */
@Dependent
class PublicationDeadlines {

    private static final String SECRETS = "publication-secrets";
    private static final String SHORTEST = "publication-secrets-shortest";
    private static final String SUBJECT = "PUBLICATION";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** The last day that a party usually has, when it is asked today. */
    LocalDate usual() {
        return counted(SECRETS);
    }

    /** The first day that may be set. */
    LocalDate shortest() {
        return counted(SHORTEST);
    }

    private LocalDate counted(String rule) {
        return calculator
                .calculate(rule, Start.on(StartKind.DISPATCHED, clock.today()), null)
                .dueDate();
    }

    void asked(Publication publication, StepRun run) {
        deadlines.start(
                DeadlineRequest.of(SECRETS, Start.on(StartKind.DISPATCHED, clock.today()), SUBJECT, publication.id())
                        .inProceeding(run.id(), run.casefileId())
                        .setUntil(publication.secretsBy()),
                access.actor().id());
    }

    /** The party has answered, on a day that may be past. */
    void answered(Publication publication, Instant at) {
        list.running(publication.id())
                .forEach(deadline ->
                        deadlines.meet(deadline.id(), at, access.actor().id()));
    }

    /** It is published, or let go: nobody waits for an answer any more. */
    void over(Publication publication) {
        list.running(publication.id())
                .forEach(deadline -> deadlines.end(deadline.id(), access.actor().id()));
    }

    /** Whether the party has time left. */
    boolean isRunning(Publication publication) {
        return list.running(publication.id()).stream().anyMatch(deadline -> !deadline.overdue(clock.instant()));
    }
}

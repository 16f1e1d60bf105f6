package no.algoritmetilsyn.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.IncomingReadings;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ToldPoints;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of the step by which representatives of employees say something. */
@ApplicationScoped
public class StatementSteps implements ProceedingSteps {

    /** The public journal tells neither what it is nor from whom: the employer reads it, too. */
    private static final String PUBLIC_TITLE = "Innkomne dokumenter";

    private static final String TITLE = "Uttalelse fra de ansattes representant";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Journal journal;

    @Inject
    IncomingReadings readings;

    @Inject
    Findings findings;

    @Inject
    ToldPoints points;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue.add(SendStatement.class, this::send).leavingOut(this::notAsked);
    }

    /** Only an inspection has findings, only a demand and an order have points. */
    private Set<String> notAsked(UUID id) {
        return switch (entities.find(Proceeding.class, id).kind()) {
            case INSPECTION -> Set.of("point");
            case DEMAND, ORDER -> Set.of("finding");
            default -> Set.of("finding", "point");
        };
    }

    private void send(SendStatement step, StepRun run) {
        PastDay.require("posted", step.posted(), clock.today());
        if (step.finding() != null && !isTold(step.finding(), run)) {
            throw InvalidStep.at("finding", "unknown");
        }
        if (step.point() != null && !points.areTold(run.proceeding(), step.point())) {
            throw InvalidStep.at("point", "unknown");
        }
        var statement = new Statement(run.id(), step, run.actor().id(), run.now());
        entities.persist(statement);
        journal.record(new NewEntry(
                run.casefileId(),
                JournalEntry.Kind.INCOMING,
                TITLE,
                PUBLIC_TITLE,
                step.posted(),
                run.now(),
                "STATEMENT",
                statement.id(),
                null,
                List.copyOf(step.files()),
                null,
                step.audience() == Audience.AUTHORITY_ONLY ? "offl-13" : null));
        run.created(statement.id());
        if (!run.actor().isStaff()) {
            readings.arrived(statement.id(), run);
        }
        run.detail("audience", step.audience().name());
    }

    /** Only what the organisation was told of can be commented: of drafts nobody outside learns that there are any. */
    private boolean isTold(int number, StepRun run) {
        return run.proceeding().kind() == ProceedingKind.INSPECTION
                && findings.numbered(run.id(), number)
                        .filter(finding -> finding.putToBodyAt() != null)
                        .isPresent();
    }
}

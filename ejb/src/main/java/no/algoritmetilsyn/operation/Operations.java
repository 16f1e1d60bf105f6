package no.algoritmetilsyn.operation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ClockOffset;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Settings;

/** Runs the checks, nightly and on demand, and moves the clock where demo data is. */
@Stateless
public class Operations {

    private static final Logger LOG = Logger.getLogger(Operations.class.getName());
    private static final int EXAMPLES = 10;
    private static final Duration TAKEN_AWAY = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    CurrentActor current;

    @Inject
    @Any
    Instance<Invariant> invariants;

    @Inject
    ClockOffset clockOffset;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

    /** Runs all checks now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public CheckReport check() {
        access.require(Act.OPERATIONS_CHECK);
        // Checks read whole tables; the limit on statements is meant for pages.
        entities.createNativeQuery("SET LOCAL statement_timeout = '100s'").executeUpdate();
        var report = new CheckReport(
                settings.node(),
                clock.instant(),
                invariants.stream()
                        .sorted(Comparator.comparing(Invariant::name))
                        .map(Operations::run)
                        .toList());
        keep(report);
        return report;
    }

    private void keep(CheckReport report) {
        entities.createNativeQuery(
                        """
                        INSERT INTO last_check (node, ran_at, report) VALUES (:node, :at, CAST(:report AS jsonb))
                        ON CONFLICT (node) DO UPDATE SET ran_at = excluded.ran_at, report = excluded.report
                          WHERE last_check.ran_at <= excluded.ran_at
                        """)
                .setParameter("node", report.node())
                .setParameter("at", report.ranAt())
                .setParameter("report", report.json().toString())
                .executeUpdate();
    }

    /** What the checks found when each node ran them last, by night or by hand, by name of the node. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CheckReport> lastChecks() {
        access.require(Act.OPERATIONS_INCIDENTS);
        Query query =
                entities.createNativeQuery("SELECT node, ran_at, CAST(report AS text) FROM last_check ORDER BY node");
        return Rows.of(query)
                .map(row -> CheckReport.of((String) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    /** Forgets what a node has found that has not run its checks for so long that it must have been taken away. */
    private void forgetTakenAway() {
        entities.createNativeQuery("DELETE FROM last_check WHERE ran_at < :before")
                .setParameter("before", clock.instant().minus(TAKEN_AWAY))
                .executeUpdate();
    }

    private static CheckReport.Check run(Invariant invariant) {
        List<String> violations = invariant.violations();
        return new CheckReport.Check(
                invariant.name(),
                invariant.isDrift(),
                violations.size(),
                violations.stream().limit(EXAMPLES).toList());
    }

    /** Every night; what is found is kept for the operator, and what is broken goes to the log, by id. */
    @Schedule(hour = "3", minute = "30", timezone = "Europe/Oslo", persistent = false)
    @AsksNobody("the timer acts as the system, which check() asks for")
    void checkNightly() {
        forgetTakenAway();
        current.as(Actor.SYSTEM, this::check).checks().stream()
                .filter(check -> !check.ok())
                .forEach(check -> LOG.log(
                        check.drift() ? Level.SEVERE : Level.WARNING,
                        "Check {0} is broken {1} times: {2}",
                        new Object[] {check.name(), check.count(), check.examples()}));
    }

    /**
     * Moves the clock of application and engine forward.
     *
     * @param to later than now
     * @throws no.algoritmetilsyn.platform.ClockOutOfRange when it is not
     */
    public void moveClock(Instant to) {
        access.require(Act.OPERATIONS_CLOCK);
        clockOffset.moveTo(to);
    }
}

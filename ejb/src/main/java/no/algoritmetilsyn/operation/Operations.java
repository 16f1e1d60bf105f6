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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ClockOffset;

/** Runs the checks, nightly and on demand, and moves the clock where demo data is. */
@Stateless
public class Operations {

    private static final Logger LOG = Logger.getLogger(Operations.class.getName());
    private static final int EXAMPLES = 10;

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

    /** Runs all checks now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public CheckReport check() {
        access.require(Act.OPERATIONS_CHECK);
        // Checks read whole tables; the limit on statements is meant for pages.
        entities.createNativeQuery("SET LOCAL statement_timeout = '100s'").executeUpdate();
        var report = new CheckReport(
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
                        INSERT INTO last_check (ran_at, report) VALUES (:at, CAST(:report AS jsonb))
                        ON CONFLICT (id) DO UPDATE SET ran_at = excluded.ran_at, report = excluded.report
                        """)
                .setParameter("at", report.ranAt())
                .setParameter("report", report.json().toString())
                .executeUpdate();
    }

    /** What the checks found when they were run last, by night or by hand; empty when they never were. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<CheckReport> lastCheck() {
        access.require(Act.OPERATIONS_INCIDENTS);
        List<?> rows = entities.createNativeQuery("SELECT ran_at, CAST(report AS text) FROM last_check")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> CheckReport.of((Instant) row[0], (String) row[1]))
                .findFirst();
    }

    private static CheckReport.Check run(Invariant invariant) {
        List<String> violations = invariant.violations();
        return new CheckReport.Check(
                invariant.name(),
                violations.size(),
                violations.stream().limit(EXAMPLES).toList());
    }

    /** Every night; what is found is kept for the operator, and what is broken goes to the log, by id. */
    @Schedule(hour = "3", minute = "30", timezone = "Europe/Oslo", persistent = false)
    @AsksNobody("the timer acts as the system, which check() asks for")
    void checkNightly() {
        current.as(Actor.SYSTEM, this::check).checks().stream()
                .filter(check -> !check.ok())
                .forEach(check -> LOG.log(Level.SEVERE, "Check {0} is broken {1} times: {2}", new Object[] {
                    check.name(), check.count(), check.examples()
                }));
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

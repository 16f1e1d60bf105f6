package no.algoritmetilsyn.audit;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.FailureLog;

/**
 * Writes down what the {@link AccessTally} holds: one thread of each node at a time, so that the chain is no place where
 * requests queue. What a node holds when it is killed is lost, a second's worth and counts of the running minute; what
 * cannot be written is tried again.
 */
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@AsksNobody("run by a timer, for the system")
public class AccessLogKeeper {

    private final ReentrantLock turn = new ReentrantLock();

    @Inject
    AccessTally tally;

    @Inject
    AccessRecords records;

    @Inject
    AuthorityClock clock;

    /** Every second. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void often() {
        try {
            keep();
        } catch (RuntimeException failure) {
            FailureLog.note(failure);
        }
    }

    /** Writes down what is due; returns when it is committed. */
    public void keep() {
        turn.lock();
        try {
            write(tally.take(clock.instant()));
        } finally {
            turn.unlock();
        }
    }

    private void write(List<AccessTally.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            records.write(rows);
        } catch (RuntimeException failure) {
            tally.giveBack(rows);
            throw failure;
        }
    }

    @PreDestroy
    void last() {
        try {
            write(tally.takeAll());
        } catch (RuntimeException failure) {
            FailureLog.note(failure);
        }
    }
}

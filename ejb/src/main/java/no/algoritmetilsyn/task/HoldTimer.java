package no.algoritmetilsyn.task;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.SystemScope;

/** Wakes the tasks whose day has come: each in a transaction of its own, so that one that fails keeps no other asleep. */
@Singleton
@AsksNobody("run by a timer; the day that wakes them was set by somebody who might")
public class HoldTimer {

    private static final Logger LOG = Logger.getLogger(HoldTimer.class.getName());

    @Inject
    TaskHolds holds;

    @Inject
    SystemScope system;

    /** Every five minutes: the day may turn, and the clock of a demo may be moved. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void wake() {
        system.execute(this::wakeRipe);
    }

    private void wakeRipe() {
        for (List<UUID> ripe = holds.ripe(); !ripe.isEmpty(); ripe = holds.ripe()) {
            long woken = ripe.stream().filter(this::wake).count();
            if (woken == 0) {
                return;
            }
        }
    }

    private boolean wake(UUID task) {
        try {
            holds.ripen(task);
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Task " + task + " is woken in five minutes", failed);
            return false;
        }
    }
}

package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.algoritmetilsyn.access.AsksNobody;

/** Tells the index and the feeds of fields that may be seen again, since the day they were withheld until has passed. */
@Stateless
@AsksNobody("run by a timer; what it ends has run out by itself")
public class WithholdingExpiry {

    private static final Logger LOG = Logger.getLogger(WithholdingExpiry.class.getName());

    @Inject
    ExpiredWithholdings runOut;

    /**
     * Every hour, first shortly after the day has turned: a record that somebody held then has its turn an hour later.
     * Each is a transaction of its own, so that one that fails keeps no other back.
     *
     * @return how many have been ended
     */
    @Schedule(hour = "*", minute = "5", timezone = "Europe/Oslo", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int endRunOut() {
        return runOut.records().stream().mapToInt(this::end).sum();
    }

    private int end(UUID record) {
        try {
            return runOut.end(record);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What has run out in record " + record + " is ended in an hour", failed);
            return 0;
        }
    }
}

package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;

/**
 * Goes on with many tasks for a few seconds, in the name and with the rights of the one who asks. No job does it behind
 * their back: who is logged out, or loses sight of a case, has nothing done.
 */
@Stateless
public class BulkRun {

    private static final Logger LOG = Logger.getLogger(BulkRun.class.getName());

    @Inject
    Access access;

    @Inject
    Bulks bulks;

    @Inject
    BulkItems items;

    /**
     * Does as many as the time allows.
     *
     * @return how many had their turn
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int goOn(UUID id, Duration time) {
        access.require(Act.TASK_LIST);
        Optional<Bulks.Bulk> bulk = bulks.find(id).filter(Bulks.Bulk::running);
        if (bulk.isEmpty()) {
            return 0;
        }
        long end = System.nanoTime() + time.toNanos();
        int had = 0;
        do {
            Optional<BulkItems.Turn> turn = items.next(id);
            if (turn.isEmpty()) {
                return had;
            }
            one(id, turn.get(), bulk.get().order());
            had++;
        } while (System.nanoTime() < end);
        return had;
    }

    private void one(UUID id, BulkItems.Turn turn, Bulks.Order order) {
        String rule;
        try {
            items.act(id, turn, order);
            return;
        } catch (AccessRefused refused) {
            rule = refused.rule();
        } catch (NotAssignable refused) {
            rule = refused.rule();
        } catch (NotHoldable refused) {
            rule = refused.rule();
        } catch (TaskTaken faster) {
            rule = faster.done() ? "done" : "taken";
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Task " + turn.taskId() + " of many failed", failed);
            rule = "failed";
        }
        items.refuse(id, turn.place(), rule);
    }
}

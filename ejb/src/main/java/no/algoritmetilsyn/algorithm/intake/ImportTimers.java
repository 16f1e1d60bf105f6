package no.algoritmetilsyn.algorithm.intake;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.algoritmetilsyn.access.AsksNobody;

/** Tells imports that wait from those whose node has died, and takes away what is left of the latter. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@AsksNobody("run by a timer; ends nothing but what is dead")
public class ImportTimers {

    @Inject
    ImportJobs jobs;

    @Inject
    Transactions transactions;

    @Inject
    ImportWriter applying;

    /** Every five minutes, which is more often than an import may be silent. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void sign() {
        jobs.sign();
    }

    /** Every hour. */
    @Schedule(hour = "*", minute = "35", persistent = false)
    void clean() {
        transactions.run(ImportWriter.LIMIT, connection -> {
            applying.clean(connection);
            return null;
        });
    }
}

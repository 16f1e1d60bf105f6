package no.algoritmetilsyn.operation;

import io.prometheus.metrics.core.metrics.Counter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingOpened;
import no.algoritmetilsyn.platform.Metrics;

/** Counts the complaints that were received, once they are committed. */
@ApplicationScoped
public class ReceiptCount {

    private final Counter receipts = Counter.builder()
            .name("tilsyn_receipts_total")
            .help("Complaints that were received: committed, and a receipt given")
            .register(Metrics.REGISTRY);

    void received(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProceedingOpened event) {
        if (event.kind() == ProceedingKind.COMPLAINT) {
            receipts.inc();
        }
    }
}

package no.algoritmetilsyn.fine;

import java.util.List;

/**
 * A fine as the staff see it.
 *
 * @param decision reference of the decision that it carries out
 * @param paid whole kroner that were paid
 * @param collected whether the Collection Authority collects fines by this act
 */
public record FinePage(
        Fine fine,
        String decision,
        List<FinePayment> payments,
        List<FineChange> changes,
        int paid,
        boolean collected) {}

package no.algoritmetilsyn.fine;

import java.util.List;
import no.algoritmetilsyn.appeal.AppealSuspension;
import no.algoritmetilsyn.law.collection.EntryCorrection;

/**
 * A fine as the staff see it.
 *
 * @param decision reference of the decision that it carries out
 * @param suspensions when it waits, today or later (forvaltningsloven § 42)
 * @param corrections of what was entered about payments by mistake
 * @param paid whole kroner that were paid
 * @param owedBack whole kroner that were paid, are not due, and are not paid back
 * @param collected whether the Collection Authority collects fines by this act
 */
public record FinePage(
        Fine fine,
        String decision,
        List<FinePayment> payments,
        List<FineRepayment> repayments,
        List<EntryCorrection> corrections,
        List<FineChange> changes,
        List<AppealSuspension> suspensions,
        int paid,
        int owedBack,
        boolean collected) {}

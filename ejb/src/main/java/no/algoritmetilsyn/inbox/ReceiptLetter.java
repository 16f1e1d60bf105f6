package no.algoritmetilsyn.inbox;

import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterSnapshot;

/**
 * A receipt as a letter that was never sent; printing it takes a while, and belongs outside a transaction.
 *
 * @param number of the entry in the journal, {@code 2026/123}
 * @param approval its day, which is that on which the papers came in; nobody has approved it
 */
public record ReceiptLetter(String number, LetterSnapshot letter, Approval approval) {

    /** How its print is given out: to be saved, under this name. */
    public String contentDisposition() {
        return "attachment; filename=\"kvittering-" + number.replace('/', '-') + ".pdf\"";
    }
}

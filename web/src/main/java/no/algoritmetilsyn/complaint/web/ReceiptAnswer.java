package no.algoritmetilsyn.complaint.web;

import java.time.Instant;
import no.algoritmetilsyn.complaint.Complaints.Receipt;

/**
 * What somebody who has complained gets, after the commit.
 *
 * @param reference what the complaint is called
 * @param followUpCode opens it, together with the reference; kept nowhere but by them
 */
public record ReceiptAnswer(String reference, String followUpCode, Instant receivedAt) {

    static ReceiptAnswer of(Receipt receipt) {
        return new ReceiptAnswer(receipt.reference(), receipt.followUpCode(), receipt.receivedAt());
    }
}

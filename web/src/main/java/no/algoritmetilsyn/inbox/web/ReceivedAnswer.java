package no.algoritmetilsyn.inbox.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.inbox.InboxReceipt;
import no.algoritmetilsyn.inbox.ReceivedFile;

/**
 * That something has come in and stands in the journal.
 *
 * @param id names it in {@code GET /api/v1/inbox/receipts/{id}.pdf}
 * @param number of the journal, such as {@code 2026/123}
 * @param title what it is called there
 * @param received when it came in
 * @param files what came with it, with the SHA-256 of each
 */
record ReceivedAnswer(UUID id, String number, String title, Instant received, List<ReceivedFile> files) {

    static ReceivedAnswer of(InboxReceipt receipt) {
        return new ReceivedAnswer(receipt.entry(), receipt.number(), receipt.title(), receipt.at(), receipt.files());
    }
}

package no.algoritmetilsyn.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That something has come in and stands in the journal, for those who have sent it.
 *
 * @param entry its system id
 * @param number of the journal, {@code 2026/123}
 * @param caseEntry its number in its case
 * @param title what it is called
 * @param at when it came in
 * @param sender the organisation that has sent it; null for what somebody has said for its employees
 * @param files what came with it, in order
 */
public record InboxReceipt(
        UUID entry, String number, int caseEntry, String title, Instant at, String sender, List<ReceivedFile> files) {

    /** What the files are called. */
    public List<String> names() {
        return files.stream().map(ReceivedFile::name).toList();
    }
}

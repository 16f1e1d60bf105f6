package no.algoritmetilsyn.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That something of an organisation has come in and stands in the journal.
 *
 * @param entry its system id
 * @param number of the journal, {@code 2026/123}
 * @param title what it is called
 * @param at when it came in
 * @param files names of the files that came with it, in order
 */
public record InboxReceipt(UUID entry, String number, String title, Instant at, List<String> files) {}

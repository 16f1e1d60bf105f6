package no.algoritmetilsyn.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Papers that have come in, for the journal.
 *
 * @param about what they are called
 * @param text what was written; becomes a document of its own; null where there are files alone
 * @param files that have come, filed with the proceeding; none where there is a text alone
 * @param receivedOn day on which they came in, Europe/Oslo
 * @param sender identity of the one who has sent them; null for somebody whom nobody knows
 * @param organisation that has sent them; null for none
 */
public record NewPapers(
        String about, String text, List<UUID> files, LocalDate receivedOn, UUID sender, UUID organisation) {

    public NewPapers {
        files = List.copyOf(files);
    }
}

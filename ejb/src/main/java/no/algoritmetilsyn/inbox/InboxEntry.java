package no.algoritmetilsyn.inbox;

import java.util.List;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.statement.EmployeeNews;

/**
 * A line of the inbox: a proceeding that is directed at an organisation, a letter in one that is directed at somebody else, or a
 * proceeding of which the employees of an organisation may know.
 *
 * @param reference what people call the proceeding; empty where the letter alone is told
 * @param organisation name of the one for which, or for whose employees, the reader speaks
 * @param title what stands above the letter or the proceeding; null where what is asked says it
 * @param matter what is asked of the organisation; null where nothing is
 * @param letters newest first
 * @param told what those who speak for the employees were told of, oldest first
 */
public record InboxEntry(
        Proceeding proceeding,
        String reference,
        String organisation,
        String title,
        PartyMatter matter,
        List<InboxLetter> letters,
        List<EmployeeNews> told) {

    /** Whether the authority waits for the organisation. */
    public boolean isWaiting() {
        return matter != null && matter.waiting();
    }
}

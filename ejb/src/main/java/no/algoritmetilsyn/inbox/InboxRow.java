package no.algoritmetilsyn.inbox;

import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.Proceeding;

/**
 * A proceeding that is directed at an organisation for which the reader speaks.
 *
 * @param organisation what it is called
 * @param matter what is asked of it; null where the kind tells nothing of its own
 * @param officer name of the one who can be called; null when nobody is known
 * @param unread letters that nobody of the organisation has opened
 */
public record InboxRow(Proceeding proceeding, String organisation, PartyMatter matter, String officer, int unread) {

    /** Whether the authority waits for the organisation. */
    public boolean isWaiting() {
        return matter != null && matter.waiting();
    }
}

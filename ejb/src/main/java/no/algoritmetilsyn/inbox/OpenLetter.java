package no.algoritmetilsyn.inbox;

import java.util.UUID;

/**
 * A letter before the eyes of somebody to whom it was sent.
 *
 * @param article the letter as a part of a page, or null where it is plain text
 * @param text plain text, or null
 * @param pdf file that holds it; null where there is none
 */
public record OpenLetter(InboxLetter letter, String article, String text, UUID pdf) {}

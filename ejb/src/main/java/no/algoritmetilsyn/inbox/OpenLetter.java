package no.algoritmetilsyn.inbox;

import java.util.UUID;
import no.algoritmetilsyn.letter.desk.Dispatch;
import no.algoritmetilsyn.letter.desk.LetterRecipient;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;

/**
 * A letter before the eyes of somebody to whom it was sent.
 *
 * @param sent the letter as it was sent
 * @param recipient to whom it went
 * @param copy the one that the recipient has, with the dates of its way
 * @param article the letter as a part of a page
 * @param pdf file that holds it; null for the seconds in which it is printed
 */
public record OpenLetter(
        InboxLetter letter, OutgoingLetter sent, LetterRecipient recipient, Dispatch copy, String article, UUID pdf) {}

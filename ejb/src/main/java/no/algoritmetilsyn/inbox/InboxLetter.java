package no.algoritmetilsyn.inbox;

import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceeding;

/**
 * A letter that was sent to an organisation for which the reader speaks.
 *
 * @param title what stands above it
 * @param kind constant of the letter desk
 * @param opened when somebody of the organisation first had it before their eyes; null when nobody has
 * @param language {@code nb}, {@code nn} or {@code en}
 */
public record InboxLetter(
        UUID id, Proceeding proceeding, String title, String kind, Instant sent, Instant opened, String language) {}

package no.algoritmetilsyn.law.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What something is corrected to that was entered about the payment of a money claim.
 *
 * @param amount whole kroner; none where nothing was paid
 * @param day on which it was paid, Europe/Oslo
 * @param reason why, for colleagues
 */
public record Correction(int amount, LocalDate day, String reason, UUID by, Instant at) {}

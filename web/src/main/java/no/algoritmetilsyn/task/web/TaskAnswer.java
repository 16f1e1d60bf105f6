package no.algoritmetilsyn.task.web;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task as it is now.
 *
 * @param kind what is to be done: id of the user task in the model
 * @param dueOn last day for it, Europe/Oslo
 * @param heldUntil until when it waits; left out when it does not
 * @param claimedBy who has taken it; left out when nobody has
 */
record TaskAnswer(UUID id, String kind, LocalDate dueOn, @Nullable LocalDate heldUntil, @Nullable String claimedBy) {}

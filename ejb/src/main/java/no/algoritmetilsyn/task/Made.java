package no.algoritmetilsyn.task;

import java.util.UUID;

/**
 * What a call has made.
 *
 * @param before whether an earlier call with the same key has made it
 */
public record Made(UUID id, boolean before) {}

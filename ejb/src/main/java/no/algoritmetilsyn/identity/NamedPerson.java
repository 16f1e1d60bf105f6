package no.algoritmetilsyn.identity;

import java.util.UUID;

/**
 * Somebody who was found by name.
 *
 * @param id what stands for them elsewhere
 * @param casefileId a case that they have to do with
 */
public record NamedPerson(UUID id, UUID casefileId, String name) {}

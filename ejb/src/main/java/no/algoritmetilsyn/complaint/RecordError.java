package no.algoritmetilsyn.complaint;

/**
 * What somebody says is wrong in a record of the register, beside the text that says how.
 *
 * @param field id of the field of the standard that it is about, or null
 * @param knownFrom how they know, or null
 */
public record RecordError(String field, String knownFrom) {}

package no.algoritmetilsyn.algorithm.web;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * The standard of the register, in the form of the file that the register itself reads.
 *
 * @param sections in order
 * @param vocabularies words that may be chosen, by vocabulary
 * @param fields their type, length, vocabulary, when they are required and who sees them
 */
record StandardAnswer(
        String version, List<String> sections, Map<String, List<JsonObject>> vocabularies, List<JsonObject> fields) {}

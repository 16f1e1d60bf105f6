package no.algoritmetilsyn.casefile.web;

import jakarta.json.JsonObject;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * A kind of proceeding that the caller may open.
 *
 * @param relation what a new one has to do with the one that it is opened from
 * @param schema what opening it takes, JSON Schema 2020-12
 */
record OpeningAnswer(ProceedingKind kind, Link.Relation relation, JsonObject schema) {}

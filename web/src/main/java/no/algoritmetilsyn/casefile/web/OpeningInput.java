package no.algoritmetilsyn.casefile.web;

import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;

/**
 * What opening a proceeding takes.
 *
 * @param kind a {@link no.algoritmetilsyn.casefile.ProceedingKind}
 * @param input of the opening of that kind; left out, an empty object
 * @param from id of the proceeding that it is opened from
 */
record OpeningInput(String kind, @Nullable JsonObject input, @Nullable String from) {}

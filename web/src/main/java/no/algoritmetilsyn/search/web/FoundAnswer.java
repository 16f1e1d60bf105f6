package no.algoritmetilsyn.search.web;

import java.util.UUID;
import no.algoritmetilsyn.search.Found;

/**
 * One thing that was found.
 *
 * @param kind {@code CASE}, {@code ENTRY}, {@code RECORD}, {@code PERSON}, or the kind of a proceeding
 * @param number what people call it; empty where it has none
 * @param title what it is about
 * @param path address of its page
 */
record FoundAnswer(String kind, UUID id, String number, String title, String path) {

    static FoundAnswer of(Found found) {
        return new FoundAnswer(found.kind(), found.id(), found.number(), found.title(), found.path());
    }
}

package no.algoritmetilsyn.casefile.web;

import java.util.UUID;
import no.algoritmetilsyn.casefile.Link;

/** What one proceeding has to do with another, read from left to right. */
record LinkAnswer(UUID from, Link.Relation relation, UUID to) {

    static LinkAnswer of(Link link) {
        return new LinkAnswer(link.from(), link.relation(), link.to());
    }
}

package no.algoritmetilsyn.audit;

import java.util.UUID;
import no.algoritmetilsyn.access.Actor;

/**
 * Who did something, where no more is known of them than this: in what is written down afterwards.
 *
 * @param id account, or null
 * @param kind such as {@code ACCOUNT} or {@code SYSTEM}
 */
public record AuditActor(UUID id, String kind) {

    static AuditActor of(Actor actor) {
        return new AuditActor(actor.id(), actor.kind());
    }
}

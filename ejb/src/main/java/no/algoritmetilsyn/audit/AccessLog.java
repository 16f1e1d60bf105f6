package no.algoritmetilsyn.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ClientNetwork;
import no.algoritmetilsyn.platform.Keys;

/**
 * Notes logins, logouts and refusals: counted, and written to a chain of their own by {@link AccessLogKeeper}, soon and in
 * a transaction of its own. No names, no passwords, no addresses: ids, and a keyed hash of the network, by which one can
 * see that two came from the same place.
 */
@ApplicationScoped
public class AccessLog {

    private static final int ORIGIN_BYTES = 8;

    @Inject
    AccessTally tally;

    @Inject
    AccessCounts counts;

    @Inject
    AuthorityClock clock;

    @Inject
    Keys keys;

    /** Somebody has logged in or out. */
    public void entered(AccessEvent event, Actor actor, String address) {
        note(new AccessTally.Kind(event, actor.id(), actor.kind(), null, "LOGIN", null, null, origin(address)), null);
    }

    /**
     * Somebody was not let in.
     *
     * @param accountId the account that was tried; null when there is none of that name
     */
    public void turnedAway(AccessEvent event, UUID accountId, String address) {
        Actor nobody = Actor.ANONYMOUS;
        String rule = event.name().substring("LOGIN_".length());
        note(
                new AccessTally.Kind(
                        event, nobody.id(), nobody.kind(), accountId, "LOGIN", null, rule, origin(address)),
                null);
    }

    /** Somebody was refused something. */
    void refused(@Observes Refusal refusal) {
        Actor actor = refusal.actor();
        note(
                new AccessTally.Kind(
                        refusal.step() == null ? AccessEvent.ACCESS_REFUSED : AccessEvent.STEP_REFUSED,
                        actor.id(),
                        actor.kind(),
                        null,
                        refusal.act(),
                        refusal.step(),
                        refusal.rule(),
                        null),
                refusal.casefileId());
    }

    private void note(AccessTally.Kind kind, UUID casefileId) {
        counts.add(kind.event());
        tally.note(kind, casefileId, clock.instant());
    }

    private String origin(String address) {
        byte[] hash = keys.hash("access-log", ClientNetwork.of(address));
        return HexFormat.of().formatHex(hash, 0, ORIGIN_BYTES);
    }
}

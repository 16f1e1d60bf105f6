package no.algoritmetilsyn.casefile.step;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.ProceedingSight;
import no.algoritmetilsyn.draft.Drafts;
import no.algoritmetilsyn.platform.Keys;

/**
 * What a person has typed for a step and not sent yet, one draft for each step of a proceeding: it survives the end of the
 * session and of the server, for seven days, and is checked only when the step is taken. Nobody but its author can open it.
 */
@Stateless
public class StepDrafts {

    @Inject
    Access access;

    @Inject
    ProceedingSight sight;

    @Inject
    Keys keys;

    @Inject
    Drafts drafts;

    /** What the actor last typed, by form field. */
    public Optional<Map<String, String>> load(UUID proceedingId, StepDeclaration<?> step) {
        sight.require(proceedingId);
        return drafts.load(key(proceedingId, step));
    }

    /**
     * Keeps what the actor has typed so far.
     *
     * @param opened when the form was opened that it was typed into
     * @return false when it was {@link #close closed} since and nothing is kept
     */
    public boolean save(UUID proceedingId, StepDeclaration<?> step, Instant opened, Map<String, String> typed) {
        sight.require(proceedingId);
        return drafts.keepSince(key(proceedingId, step), opened, typed);
    }

    /** Throws it away; it was sent, or is not wanted. What is still on its way from the form is not kept either. */
    public void close(UUID proceedingId, StepDeclaration<?> step) {
        sight.require(proceedingId);
        drafts.close(key(proceedingId, step));
    }

    private String key(UUID proceedingId, StepDeclaration<?> step) {
        return HexFormat.of()
                .formatHex(keys.hash("step-draft", access.actor().id() + " " + proceedingId + " " + step.name()));
    }
}

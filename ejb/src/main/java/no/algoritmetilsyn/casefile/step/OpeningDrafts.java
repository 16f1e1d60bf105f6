package no.algoritmetilsyn.casefile.step;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.draft.Drafts;
import no.algoritmetilsyn.platform.Keys;

/**
 * What a person has typed to open a proceeding and not sent yet, one draft for each kind of opening in each case: it survives the
 * end of the session and of the server, for seven days. Nobody but its author can open it.
 */
@Stateless
public class OpeningDrafts {

    @Inject
    Access access;

    @Inject
    Openings openings;

    @Inject
    Keys keys;

    @Inject
    Drafts drafts;

    /** What the actor last typed, by form field. */
    public Optional<Map<String, String>> load(OpeningDeclaration<?> opening, UUID casefileId) {
        return drafts.load(key(opening, casefileId));
    }

    /**
     * Keeps what the actor has typed so far.
     *
     * @param opened when the form was opened that it was typed into
     * @return false when it was {@link #close closed} since and nothing is kept
     */
    public boolean save(OpeningDeclaration<?> opening, UUID casefileId, Instant opened, Map<String, String> typed) {
        return drafts.keepSince(key(opening, casefileId), opened, typed);
    }

    /** Throws it away; it was sent, or is not wanted. What is still on its way from the form is not kept either. */
    public void close(OpeningDeclaration<?> opening, UUID casefileId) {
        drafts.close(key(opening, casefileId));
    }

    private String key(OpeningDeclaration<?> opening, UUID casefileId) {
        openings.requireRight(opening, casefileId);
        return HexFormat.of()
                .formatHex(keys.hash("opening-draft", access.actor().id() + " " + casefileId + " " + opening.name()));
    }
}

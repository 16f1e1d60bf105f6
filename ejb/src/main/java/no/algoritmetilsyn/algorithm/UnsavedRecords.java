package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.draft.Drafts;
import no.algoritmetilsyn.platform.Keys;

/**
 * What a registrar has typed into the form of a record and not saved yet, one for each record: it survives the end of the
 * session and of the server, for seven days. Nobody but its author can open it.
 */
@Stateless
public class UnsavedRecords {

    @Inject
    Access access;

    @Inject
    Keys keys;

    @Inject
    Drafts drafts;

    /** What the actor last typed, by input. */
    public Optional<Map<String, String>> load(UUID recordId) {
        return drafts.load(key(recordId));
    }

    /**
     * Keeps what the actor has typed so far.
     *
     * @param opened when the form was opened that it was typed into
     * @return false when it was {@link #close closed} since and nothing is kept
     */
    public boolean keep(UUID recordId, Instant opened, Map<String, String> typed) {
        return drafts.keepSince(key(recordId), opened, typed);
    }

    /** Throws it away: it was saved, or is not wanted. What is still on its way from the form is not kept either. */
    public void close(UUID recordId) {
        drafts.close(key(recordId));
    }

    private String key(UUID recordId) {
        access.require(Act.ALGORITHM_EDIT);
        return HexFormat.of()
                .formatHex(keys.hash("unsaved-record", access.actor().id() + " " + recordId));
    }
}

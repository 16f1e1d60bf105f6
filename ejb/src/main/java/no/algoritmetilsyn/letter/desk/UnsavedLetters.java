package no.algoritmetilsyn.letter.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.draft.Drafts;
import no.algoritmetilsyn.platform.Keys;

/**
 * What a person has typed into a letter and not saved yet, one for each letter: it survives the end of the session and of the
 * server, for seven days. Nobody but its author can open it; the letter itself is what was saved.
 */
@Stateless
public class UnsavedLetters {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ProceedingLetters letters;

    @Inject
    Keys keys;

    @Inject
    Drafts drafts;

    /** What the actor last typed, by input. */
    public Optional<Map<String, String>> load(UUID letterId) {
        return drafts.load(key(letterId));
    }

    /**
     * Keeps what the actor has typed so far.
     *
     * @param opened when the form was opened that it was typed into
     * @return false when it was {@link #close closed} since and nothing is kept
     */
    public boolean keep(UUID letterId, Instant opened, Map<String, String> typed) {
        return drafts.keepSince(key(letterId), opened, typed);
    }

    /** Throws it away: it was saved, or is not wanted. What is still on its way from the form is not kept either. */
    public void close(UUID letterId) {
        drafts.close(key(letterId));
    }

    private String key(UUID letterId) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, letterId);
        Proceeding proceeding = letter == null ? null : entities.find(Proceeding.class, letter.proceedingId());
        UUID casefile = proceeding == null ? null : proceeding.casefileId();
        access.require(Act.LETTER_READ, casefile, letterId);
        if (!letters.isSeenBy(access.actor(), letter)) {
            throw access.refusal(Act.LETTER_READ, casefile, Condition.RELATED.name());
        }
        return HexFormat.of()
                .formatHex(keys.hash("unsaved-letter", access.actor().id() + " " + letterId));
    }
}

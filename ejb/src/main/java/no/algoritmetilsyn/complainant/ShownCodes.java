package no.algoritmetilsyn.complainant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.complaint.FiledComplaints;

/** Codes that are shown without a reference, where a call names in another way what it is about. */
@Stateless
@AsksNobody("who has shown a code acts as the complaint from then on, and is asked as such")
public class ShownCodes {

    /** Whose code it is. */
    public sealed interface Answer {

        /** The code of this complaint. */
        record Right(UUID complaint) implements Answer {}

        /** Nobody's. */
        record Wrong() implements Answer {}

        /** Nobody's, and many wrong ones have come from there of late. */
        record Blocked() implements Answer {}
    }

    @Inject
    FiledComplaints complaints;

    @Inject
    CodeGuesses guesses;

    /**
     * Finds the complaint whose code somebody shows. A wrong one is a guess as any other; a right one is always answered.
     *
     * @param code as typed
     * @param address network address it comes from
     */
    public Answer show(String code, String address) {
        Optional<UUID> complaint = complaints.ofCode(code);
        if (complaint.isPresent()) {
            return new Answer.Right(complaint.get());
        }
        return guesses.admit(address) ? new Answer.Wrong() : new Answer.Blocked();
    }
}

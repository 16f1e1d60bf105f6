package no.algoritmetilsyn.letter.desk;

import java.time.Instant;
import java.util.Optional;

/** One way out for letters. Each way has one; they are found by it. */
interface DispatchChannel {

    /** The way that it leads. */
    Way way();

    /** Why it does not lead to a recipient: a rule, whose text is {@code letter.refusal.<rule>}; empty when it does. */
    Optional<String> refusal(Addressee to);

    /**
     * Hands a copy over, in the transaction that sends the letter; what leaves the system waits in the outbox until its commit.
     *
     * @param copy not handed over yet
     */
    void hand(Dispatch copy, OutgoingLetter letter, Instant now);
}

package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Copies wait until somebody has printed them and put them in the post. */
@ApplicationScoped
public class PaperChannel implements DispatchChannel {

    @Override
    public Way way() {
        return Way.PAPER;
    }

    @Override
    public Optional<String> refusal(Addressee to) {
        return to.isAnonymous() ? Optional.of("nobodyKnown") : Optional.empty();
    }

    /** It waits as it was made. */
    @Override
    public void hand(Dispatch copy, OutgoingLetter letter, Instant now) {
        // The one who puts it in the post says when.
    }
}

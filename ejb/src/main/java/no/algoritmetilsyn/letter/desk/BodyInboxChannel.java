package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** An organisation reads the letter in its inbox here, where those who speak for it log in. */
@ApplicationScoped
public class BodyInboxChannel implements DispatchChannel {

    @Override
    public Way way() {
        return Way.VIRKSOMHET;
    }

    @Override
    public Optional<String> refusal(Addressee to) {
        return to.organisationId() == null ? Optional.of("noOrganisation") : Optional.empty();
    }

    @Override
    public void hand(Dispatch copy, OutgoingLetter letter, Instant now) {
        copy.send(now);
    }
}

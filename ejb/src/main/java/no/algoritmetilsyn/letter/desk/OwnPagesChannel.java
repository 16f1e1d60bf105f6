package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import no.algoritmetilsyn.outbox.Notice;
import no.algoritmetilsyn.outbox.NoticeChannel;
import no.algoritmetilsyn.outbox.Outbox;

/**
 * A person reads the letter on our pages, and is told by mail that there is something to read (eForvaltningsforskriften § 8): never
 * what, nor from which case.
 */
@ApplicationScoped
public class OwnPagesChannel implements DispatchChannel {

    @Inject
    Outbox outbox;

    @Override
    public Way way() {
        return Way.MIN_SAK;
    }

    @Override
    public Optional<String> refusal(Addressee to) {
        return to.organisationId() == null ? Optional.empty() : Optional.of("noPerson");
    }

    @Override
    public void hand(Dispatch copy, OutgoingLetter letter, Instant now) {
        copy.send(now);
        if (copy.addressee().identityId() != null) {
            outbox.enqueue(new Notice(
                    NoticeChannel.MAIL,
                    "letter.sent",
                    copy.addressee().identityId(),
                    LetterDispatches.SUBJECT,
                    copy.id(),
                    letter.language().tag(),
                    "letter.sent:" + copy.id()));
        }
    }
}

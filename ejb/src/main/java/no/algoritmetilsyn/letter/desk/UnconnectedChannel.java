package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.Optional;

/** A way that this installation is not connected to: it refuses, and nothing is lost on it. */
final class UnconnectedChannel implements DispatchChannel {

    /** The ways that are not connected. */
    @Dependent
    public static class Ways {

        @Produces
        DispatchChannel eFormidling() {
            return new UnconnectedChannel(Way.EFORMIDLING);
        }

        @Produces
        DispatchChannel digitalMailbox() {
            return new UnconnectedChannel(Way.DIGITAL_MAILBOX);
        }
    }

    private final Way way;

    UnconnectedChannel(Way way) {
        this.way = way;
    }

    @Override
    public Way way() {
        return way;
    }

    @Override
    public Optional<String> refusal(Addressee to) {
        return Optional.of("notConnected");
    }

    /** @throws IllegalStateException always: it was asked before */
    @Override
    public void hand(Dispatch copy, OutgoingLetter letter, Instant now) {
        throw new IllegalStateException(way + " is not connected");
    }
}

package no.algoritmetilsyn.outbox;

import java.util.Optional;
import java.util.UUID;

/** Where people are reached. Implemented by the vault, the only one who knows. */
public interface Addresses {

    /** The e-mail address that a notice goes to; empty when there is none or it must not be used. */
    Optional<String> emailFor(UUID noticeId);
}

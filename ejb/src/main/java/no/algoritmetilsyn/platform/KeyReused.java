package no.algoritmetilsyn.platform;

import jakarta.ejb.ApplicationException;

/** An idempotency key has come before, with another body. */
@ApplicationException(rollback = true)
public class KeyReused extends RuntimeException {

    /** Without details: the key and the bodies are the sender's business. */
    public KeyReused() {
        super("Idempotency key used with another body");
    }
}

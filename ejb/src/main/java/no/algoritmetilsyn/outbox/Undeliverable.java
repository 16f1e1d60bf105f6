package no.algoritmetilsyn.outbox;

/** A notice cannot be sent, now or ever, because of something about its recipient that trying again does not change. */
final class Undeliverable extends Exception {

    private final String code;

    /**
     * Gives up.
     *
     * @param code why, without anything about the recipient
     */
    Undeliverable(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}

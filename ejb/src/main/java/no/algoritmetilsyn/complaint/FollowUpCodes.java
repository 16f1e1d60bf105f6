package no.algoritmetilsyn.complaint;

import no.algoritmetilsyn.platform.Keys;

/** Derives follow-up codes from references, so that none has to be kept, and hashes them to be compared. */
final class FollowUpCodes {

    private FollowUpCodes() {}

    static FollowUpCode of(Keys keys, String reference) {
        return FollowUpCode.of(keys.hash("follow-up-code", reference));
    }

    static byte[] hash(Keys keys, FollowUpCode code) {
        return keys.hash("follow-up-code-hash", code.characters());
    }
}

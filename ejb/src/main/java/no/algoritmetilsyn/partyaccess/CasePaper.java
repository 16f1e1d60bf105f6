package no.algoritmetilsyn.partyaccess;

import java.util.UUID;

/**
 * A document of a case, as far as a party may ask for it.
 *
 * @param proceedingId the proceeding it belongs to; null where it belongs to the case alone
 * @param asIs the file that is given when nothing is withheld; null while none can be opened
 * @param publicTitle what the public journal calls it; null when it does not stand there
 * @param redacted its file in which something is blacked out; null when there is none
 */
public record CasePaper(
        UUID documentId, UUID proceedingId, String title, String publicTitle, Nature nature, UUID asIs, UUID redacted) {

    /** What the law says of the document, whatever stands in it. */
    public enum Nature {
        /** The party sees it where no exception applies. */
        OPEN,
        /** Made by the authority for its own preparation (forvaltningsloven § 18 a). */
        INTERNAL,
        /** The same, made by the appeal body for its own: the other organ gives it to nobody. */
        INTERNAL_ABOVE,
        /** Tells who has reported on their own workplace: given to nobody but themselves (arbeidsmiljøloven § 2 A-7). */
        SOURCE
    }

    /** Whether an organ has made it for its own preparation. */
    boolean isInternal() {
        return nature == Nature.INTERNAL || nature == Nature.INTERNAL_ABOVE;
    }
}

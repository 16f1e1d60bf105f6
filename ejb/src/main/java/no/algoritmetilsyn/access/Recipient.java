package no.algoritmetilsyn.access;

import java.util.UUID;

/**
 * Who is shown something of a case without being of the staff.
 *
 * @param id of the organisation or of the identity
 */
public record Recipient(Kind kind, UUID id) {

    /** As whom somebody is shown something. */
    public enum Kind {
        /** Those who sign for an organisation or hold its power of attorney. */
        ORGANISATION,
        /** Those who speak for the employees of an organisation: never the employer. */
        EMPLOYEES,
        /** A person. */
        PERSON
    }
}

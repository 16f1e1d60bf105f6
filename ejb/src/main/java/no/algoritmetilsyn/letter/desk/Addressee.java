package no.algoritmetilsyn.letter.desk;

import java.util.UUID;

/**
 * Whom a letter goes to: a person, an organisation, or neither, where somebody anonymous reads it by a code.
 *
 * @param identityId the person, or null
 * @param organisationId the organisation, or null
 */
public record Addressee(UUID identityId, UUID organisationId) {

    /** Somebody whom nobody knows. */
    public static final Addressee ANONYMOUS = new Addressee(null, null);

    /** @throws IllegalArgumentException when it is both */
    public Addressee {
        if (identityId != null && organisationId != null) {
            throw new IllegalArgumentException("A letter goes to a person or to an organisation");
        }
    }

    /** A person; somebody anonymous for null. */
    public static Addressee person(UUID identityId) {
        return new Addressee(identityId, null);
    }

    /** An organisation. */
    public static Addressee organisation(UUID organisationId) {
        return new Addressee(null, organisationId);
    }

    /** Whether nobody knows them. */
    public boolean isAnonymous() {
        return identityId == null && organisationId == null;
    }
}

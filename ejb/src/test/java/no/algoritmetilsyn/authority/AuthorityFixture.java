package no.algoritmetilsyn.authority;

import jakarta.persistence.EntityManager;

/** The authority as the migrations wrote it. */
public final class AuthorityFixture {

    private AuthorityFixture() {}

    /** The bean, once it has read its rows. */
    public static Authority authority(EntityManager entities) {
        var authority = new Authority();
        authority.entities = entities;
        authority.read();
        return authority;
    }
}

package no.algoritmetilsyn.law.power;

import jakarta.persistence.EntityManager;

/** Powers as the migrations wrote them. */
public final class PowersFixture {

    private PowersFixture() {}

    /** Powers, read by an entity manager that stays open as long as they are used. */
    public static Powers powers(EntityManager entities) {
        var powers = new Powers();
        powers.entities = entities;
        return powers;
    }
}

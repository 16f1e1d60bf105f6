package no.algoritmetilsyn.law;

import jakarta.persistence.EntityManager;

/** The law as the migrations wrote it. */
public final class LawFixture {

    private LawFixture() {}

    /** The boundary, reading by an entity manager that stays open as long as it is used. */
    public static Laws laws(EntityManager entities) {
        var laws = new Laws();
        laws.statutes = new StatuteBook();
        laws.statutes.entities = entities;
        return laws;
    }

    /** What the authority may demand, read in the same way. */
    public static Powers powers(EntityManager entities) {
        var powers = new Powers();
        powers.laws = laws(entities);
        powers.statutes = powers.laws.statutes;
        return powers;
    }
}

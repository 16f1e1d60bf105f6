package no.algoritmetilsyn.law;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestClock;

/** The law as the migrations wrote it. */
public final class LawFixture {

    private LawFixture() {}

    /** The boundary, reading by an entity manager that stays open as long as it is used. */
    public static Laws laws(EntityManager entities) {
        var laws = new Laws();
        laws.statutes = new StatuteBook();
        laws.statutes.entities = entities;
        laws.clock = new TestClock(Instant.now());
        return laws;
    }

    /** The boundary, to which it is another day. */
    public static Laws laws(EntityManager entities, AuthorityClock clock) {
        Laws laws = laws(entities);
        laws.clock = clock;
        return laws;
    }

    /** The boundary reads the rows anew when it is asked next, as it does when an act comes into force. */
    public static void renew(Laws laws, CommencementSet set) {
        laws.statutes.follow(set);
    }

    /** Who supervises which act. */
    public static Supervisions supervisions(EntityManager entities) {
        var supervisions = new Supervisions();
        supervisions.entities = entities;
        return supervisions;
    }

    /** What the authority may demand, read in the same way. */
    public static Powers powers(EntityManager entities) {
        var powers = new Powers();
        powers.laws = laws(entities);
        powers.statutes = powers.laws.statutes;
        return powers;
    }
}

package no.algoritmetilsyn.appeal;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.law.LawFixture;

/** Rights to appeal as the migrations wrote them. */
public final class AppealRightsFixture {

    private AppealRightsFixture() {}

    /** The rights, read by an entity manager that stays open as long as they are used. */
    public static AppealRights rights(EntityManager entities) {
        var rights = new AppealRights();
        rights.entities = entities;
        rights.laws = LawFixture.laws(entities);
        return rights;
    }
}

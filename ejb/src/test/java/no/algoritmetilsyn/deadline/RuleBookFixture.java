package no.algoritmetilsyn.deadline;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.law.LawFixture;

/** The rules as the migrations wrote them. */
public final class RuleBookFixture {

    private RuleBookFixture() {}

    /** The rules, read by an entity manager that stays open as long as they are used. */
    public static RuleBook rules(EntityManager entities) {
        var rules = new RuleBook();
        rules.entities = entities;
        rules.laws = LawFixture.laws(entities);
        return rules;
    }
}

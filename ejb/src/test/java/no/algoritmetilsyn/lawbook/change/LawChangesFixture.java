package no.algoritmetilsyn.lawbook.change;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The boundary of changes of law, without a server. */
public final class LawChangesFixture {

    private LawChangesFixture() {}

    static LawChanges changes(EntityManager entities, AuthorityClock clock, Actor actor) {
        Access access = TestAccess.of(entities, clock, actor);
        var changes = new LawChanges();
        changes.entities = entities;
        changes.access = access;
        changes.rows = TestAccess.rows(access);
        changes.tables = tables(entities);
        changes.uses = new LawUses();
        changes.uses.entities = entities;
        changes.uses.access = access;
        changes.audit = TestAudit.of(entities, clock);
        changes.clock = clock;
        return changes;
    }

    /** Where rows come from. */
    public static LawSources sources(EntityManager entities) {
        var sources = new LawSources();
        sources.entities = entities;
        return sources;
    }

    static LawTables tables(EntityManager entities) {
        var tables = new LawTables();
        tables.entities = entities;
        return tables;
    }
}

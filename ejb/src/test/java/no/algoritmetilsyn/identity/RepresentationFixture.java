package no.algoritmetilsyn.identity;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What tests about representations are made of: accounts of their own, a body, and the boundaries in the name of somebody. */
final class RepresentationFixture {

    private RepresentationFixture() {}

    static RepresentationRows rows(EntityManager entities, AuthorityClock clock, Actor actor) {
        var rows = new RepresentationRows();
        rows.entities = entities;
        rows.access = TestAccess.of(entities, clock, actor);
        rows.audit = TestAudit.of(entities, clock);
        rows.clock = clock;
        return rows;
    }

    static Representations representations(EntityManager entities, AuthorityClock clock, Actor actor) {
        var representations = new Representations();
        representations.entities = entities;
        representations.access = TestAccess.of(entities, clock, actor);
        representations.clock = clock;
        representations.rows = rows(entities, clock, actor);
        return representations;
    }

    static Accounts accounts(EntityManager entities, AuthorityClock clock) {
        var accounts = new Accounts();
        accounts.entities = entities;
        accounts.clock = clock;
        return accounts;
    }

    /** A new account. */
    static Actor account(EntityManager entities, AuthorityClock clock, Role role) {
        String name = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        Accounts accounts = accounts(entities, clock);
        UUID id = accounts.openForDemo(name, name, "-", Organ.FIRST_INSTANCE, Set.of(role), Set.of());
        return accounts.actor(id).orElseThrow();
    }

    static UUID body(EntityManager entities, AuthorityClock clock) {
        var organisations = new Organisations();
        organisations.entities = entities;
        organisations.clock = clock;
        return organisations.enter(new OrganisationNumber("310023450"), "Furuvik kommune", "KOMM");
    }
}

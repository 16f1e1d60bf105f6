package no.algoritmetilsyn.process;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;

/** People outside the authority, with accounts and representations, written as the owner of the schema would. */
final class BodyFixture {

    private final ProcessFixture process;

    BodyFixture(DemandFixture demands) {
        this(demands.process());
    }

    BodyFixture(ProcessFixture process) {
        this.process = process;
    }

    /** An account with a role outside the authority. */
    Actor account(String name, Role role) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)"
                        + " VALUES ('%1$s', '%1$s', '%2$s', '-', 'FIRST_INSTANCE', now())",
                id, name);
        run("INSERT INTO account_roles VALUES ('%s', '%s')", id, role);
        return new Actor(id, name, Set.of(role), Set.of(), Organ.FIRST_INSTANCE);
    }

    /** The organisation of a number, which is entered when it is not known. */
    UUID organisation(String number) {
        run(
                "INSERT INTO organisations SELECT gen_random_uuid(), '%1$s', 'Virksomhet %1$s', 'AS', now()"
                        + " WHERE NOT EXISTS (SELECT FROM organisations WHERE number = '%1$s')",
                number);
        return process.database()
                .inTransaction(entities -> (UUID)
                        entities.createNativeQuery("SELECT id FROM organisations WHERE number = :number", UUID.class)
                                .setParameter("number", number)
                                .getSingleResult());
    }

    /** That an account speaks for an organisation, or its employees, from 1 November 2026 until a day. */
    void represent(Actor account, String organisation, String capacity, String until) {
        run(
                "INSERT INTO representations (id, account_id, organisation_id, capacity, union_name, granted_by, valid_from,"
                        + " valid_to) VALUES (gen_random_uuid(), '%s', '%s', '%s', %s, 'AUTHORITY', '2026-11-01', '%s')",
                account.id(),
                organisation(organisation),
                capacity,
                capacity.startsWith("UNION") ? "'Kvist'" : "NULL",
                until);
    }

    /** Somebody who signs for an organisation. */
    Actor signatory(String organisation) {
        Actor account = account("Signatar", Role.BODY);
        represent(account, organisation, "SIGNATORY", "2027-12-31");
        return account;
    }

    /** Somebody who speaks for the members of a union in an organisation. */
    Actor unionRepresentative(String organisation) {
        Actor account = account("Tillitsvalgt", Role.REPRESENTATIVE);
        represent(account, organisation, "UNION_REPRESENTATIVE", "2027-12-31");
        return account;
    }

    private void run(String statement, Object... values) {
        try (var owner = process.database().asOwner();
                var sql = owner.createStatement()) {
            sql.execute(statement.formatted(values));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package no.algoritmetilsyn.access;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.TestDatabase;

/** Rows about who has to do with which case, written as the owner of the schema would. */
public final class TestCases {

    private final TestDatabase database;

    /** Rows in this database. */
    public TestCases(TestDatabase database) {
        this.database = database;
    }

    /** A case that nobody has to do with yet. */
    public UUID casefile() {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO casefiles (id, case_year, title_internal, title_public, status, organ, opened_on, version)"
                        + " VALUES ('%s', 2026, 'Sak', 'Sak', 'OPEN', 'FIRST_INSTANCE', '2026-11-28', 0)",
                id);
        return id;
    }

    /** A proceeding of an organ in a case. */
    public UUID proceeding(UUID casefile, Organ organ) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO proceedings (id, kind, casefile_id, organ, reference, opened_at, version, title,"
                        + " received_at) VALUES ('%1$s', 'COMPLAINT', '%2$s', '%3$s', '%1$s', now(), 0, 'Plass', now())",
                id, casefile, organ);
        return id;
    }

    /** An open task of a proceeding. */
    public UUID task(UUID casefile, UUID proceeding, Organ organ, Act act) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO tasks (id, engine_task_id, kind, proceeding_id, subject_id, casefile_id, organ, state, act, page,"
                        + " due_on, created_at, version) VALUES ('%1$s', '%1$s', 'task', '%2$s', '%1$s', '%3$s', '%4$s',"
                        + " 'OPEN', '%5$s', '/tilsyn/', '2026-12-01', now(), 0)",
                id, proceeding, casefile, organ, act);
        return id;
    }

    /** An account with roles, in an organ and groups. */
    public Actor account(Organ organ, Set<Role> roles, Set<UUID> groups) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)"
                        + " VALUES ('%1$s', 'u%1$s', 'Kari', '-', '%2$s', now())",
                id, organ);
        roles.forEach(role -> run("INSERT INTO account_roles VALUES ('%s', '%s')", id, role));
        groups.forEach(
                group -> run("INSERT INTO staff_group_members (group_id, account_id) VALUES ('%s', '%s')", group, id));
        return new Actor(id, "Kari", roles, groups, organ);
    }

    /** A group of an organ. */
    public UUID group(Organ organ) {
        UUID id = UUID.randomUUID();
        run("INSERT INTO staff_groups VALUES ('%1$s', 'g%1$s', '%2$s')", id, organ);
        return id;
    }

    /** A relation that began long ago and runs until a time; {@code infinity} for one that runs on. */
    public void relate(UUID casefile, UUID subject, Relation.Capacity capacity, Organ organ, String until) {
        run(
                "INSERT INTO relations VALUES (gen_random_uuid(), '%s', '%s', '%s', '%s', '2026-01-01', '%s', 'test')",
                casefile, subject, capacity, organ, until);
    }

    /** A shield that stands, or that was lifted. */
    public void shield(UUID casefile, boolean stands) {
        run(
                "INSERT INTO shields VALUES (gen_random_uuid(), '%s', 'CONFIDENTIAL', 'fvl67-13', '2026-01-01', %s,"
                        + " gen_random_uuid())",
                casefile, stands ? "NULL" : "'2026-02-01'");
    }

    /** A declaration. */
    public void declare(UUID casefile, UUID actor, Impartiality.Ground ground) {
        run(
                "INSERT INTO impartialities VALUES (gen_random_uuid(), '%s', '%s', '%s', NULL, now())",
                casefile, actor, ground);
    }

    /** That somebody has written something. */
    public void wrote(UUID subject, UUID actor) {
        run("INSERT INTO authorships VALUES ('%s', '%s', now())", subject, actor);
    }

    /** That somebody reports to another, in a stretch of time. */
    public void lead(UUID subordinate, UUID superior, String since, String until) {
        run("INSERT INTO superiors VALUES ('%s', '%s', '%s', '%s')", subordinate, superior, since, until);
    }

    /** An event in the chain of a case. */
    public void event(UUID casefile, UUID actor, String action, UUID subject) {
        run(
                "SELECT audit_append('%s', now(), '%s', 'ACCOUNT', '%s', 'COMPLAINT', '%s', '{}')",
                casefile, actor, action, subject);
    }

    /** An organisation. */
    public UUID organisation() {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO organisations VALUES ('%1$s', lpad((SELECT count(*) FROM organisations)::text, 9, '9'), 'Virksomhet',"
                        + " 'AS', now())",
                id);
        return id;
    }

    /** That an account speaks for an organisation or its employees, from 1 November 2026 until a day. */
    public void represent(UUID account, UUID organisation, String capacity, String until) {
        run(
                "INSERT INTO representations VALUES (gen_random_uuid(), '%s', '%s', '%s', %s, 'AUTHORITY', '2026-11-01', '%s')",
                account, organisation, capacity, capacity.startsWith("UNION") ? "'Kvist'" : "NULL", until);
    }

    /** A file of a case, with a text as its bytes; its name is the id of the variant. */
    public UUID file(UUID casefile, String text) {
        UUID id = UUID.randomUUID();
        run(
                """
                WITH document AS (INSERT INTO documents VALUES ('%1$s', '%2$s', 'LETTER', 'Brev', now(), 0)),
                     chunk AS (INSERT INTO blob_chunks VALUES ('%1$s', 0, convert_to('%3$s', 'UTF8'))),
                     blob AS (INSERT INTO blobs VALUES ('%1$s', %4$s, sha256(convert_to('%3$s', 'UTF8'))))
                INSERT INTO document_variants VALUES ('%1$s', '%1$s', 'ORIGINAL', 'text/plain', 'brev.txt', %4$s,
                     sha256(convert_to('%3$s', 'UTF8')), 'CLEAN', now(), '%1$s')
                """,
                id, casefile, text, text.getBytes(StandardCharsets.UTF_8).length);
        return id;
    }

    /** Executes a statement, with values put into it by {@link String#format}. */
    public void run(String statement, Object... values) {
        try (var owner = database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute(statement.formatted(values));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

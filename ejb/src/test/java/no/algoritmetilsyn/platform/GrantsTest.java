package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the role of the application may do is what the list says, and each table stands in the list. */
class GrantsTest {

    @AutoClose
    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestDatabase.fresh();
    }

    @Test
    void each_table_has_its_line_in_the_list_of_grants() throws SQLException {
        assertThat(
                        column(
                                """
                        SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                          AND NOT has_table_privilege('tilsyn_app', oid, 'SELECT')
                        """))
                .as("tables without a line in afterMigrate__grants.sql")
                .isEmpty();
    }

    @Test
    void nobody_is_given_more_than_rows() throws SQLException {
        assertThat(
                        column(
                                """
                        SELECT table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type
                        FROM information_schema.role_table_grants
                        WHERE grantee IN ('tilsyn_app', 'PUBLIC') AND table_schema IN ('public', 'vault')
                          AND (grantee = 'PUBLIC' OR table_schema = 'vault' OR is_grantable = 'YES'
                               OR privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))
                        """))
                .isEmpty();
    }

    /** By hand, so that one who adds a right meets it here. */
    @Test
    void what_is_release_data_or_history_is_read_or_added_to() throws SQLException {
        assertThat(tablesWithout("INSERT"))
                .contains(
                        "accounts",
                        "account_roles",
                        "staff_groups",
                        "staff_group_members",
                        "superiors",
                        "audit_events",
                        "regimes",
                        "provisions",
                        "deadline_rules",
                        "claim_collection",
                        "delegations",
                        "authority_settings",
                        "organ_names",
                        "demo_data",
                        "clock_offset",
                        "flyway_schema_history");
        assertThat(tablesWithout("UPDATE"))
                .contains(
                        "audit_events",
                        "complaint_letters",
                        "proceeding_moves",
                        "deadline_changes",
                        "impartialities",
                        "names_read",
                        "authorships",
                        "journal_documents",
                        "correspondents",
                        "blobs",
                        "blob_chunks",
                        "custody",
                        "statements");
        assertThat(tablesWithout("DELETE"))
                .contains(
                        "custody",
                        "complaints",
                        "complaint_letters",
                        "letters",
                        "letter_rounds",
                        "dispatches",
                        "casefiles",
                        "parties",
                        "proceedings",
                        "journal_entries",
                        "relations",
                        "disclosures",
                        "representations",
                        "shields",
                        "tasks",
                        "outbox",
                        "algorithm_versions",
                        "deadlines");
    }

    @Test
    void functions_are_called_by_name_and_none_by_everybody() throws SQLException {
        assertThat(functions("tilsyn_app"))
                .containsExactlyInAnyOrder(
                        "public.audit_append",
                        "public.audit_hold",
                        "public.demo_account_open",
                        "public.demo_commencement_set",
                        "public.demo_superior_set",
                        "public.law_rows_refused",
                        "public.led_from",
                        "public.led_to",
                        "vault.keep",
                        "vault.send_to",
                        "vault.read",
                        "vault.email_for",
                        "vault.find",
                        "vault.recipient_of",
                        "vault.readings_of",
                        "vault.keep_source",
                        "vault.protect_source",
                        "vault.name_source_reader",
                        "vault.end_source_reader",
                        "vault.source_readers_of",
                        "vault.names_party");
    }

    @Test
    void what_runs_with_the_rights_of_its_owner_finds_nothing_that_the_caller_has_put_in_its_way() throws SQLException {
        assertThat(
                        column(
                                """
                        SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                        WHERE n.nspname IN ('public', 'vault') AND p.prosecdef
                          AND NOT coalesce(p.proconfig, '{}') && ARRAY[
                            'search_path=pg_catalog, public, pg_temp', 'search_path=pg_catalog, vault, pg_temp']
                        """))
                .isEmpty();
        assertThat(column("SELECT relname FROM pg_class WHERE relowner = 'tilsyn_app'::regrole"))
                .isEmpty();
    }

    private static List<String> functions(String role) throws SQLException {
        return column(
                """
                SELECT n.nspname || '.' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE n.nspname IN ('public', 'vault') AND has_function_privilege('%s', p.oid, 'EXECUTE')
                """
                        .formatted(role));
    }

    private static List<String> tablesWithout(String right) throws SQLException {
        return column(
                """
                SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                  AND NOT has_table_privilege('tilsyn_app', oid, '%s')
                """
                        .formatted(right));
    }

    private static List<String> column(String query) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement sql = superuser.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}

package no.algoritmetilsyn.lawbook.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import org.junit.jupiter.api.Test;

/** Nobody changes the law alone: neither past the access table nor past the application. */
class LawProtectionTest extends LawChangesSetup {

    @Test
    void nobody_decides_on_what_is_their_own() throws SQLException {
        UUID id = propose(LawKind.EURO_RATES, RATES);
        assertThatThrownBy(() -> as(LAWYER, changes -> changes.approve(id, "Ser riktig ut")))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("NOT_AUTHOR"));
        assertThatThrownBy(() -> run(LAWYER, changes -> changes.reject(id, "Feil")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> run(LEADER, changes -> changes.withdraw(id, "Feil")))
                .isInstanceOf(AccessRefused.class);
        for (Role role : List.of(Role.INSPECTOR, Role.ARCHIVIST, Role.ADMINISTRATOR, Role.BODY)) {
            Actor other = TestAccess.staff("annen", role);
            assertThatThrownBy(() -> as(other, changes -> changes.approve(id, "x")))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> as(other, changes -> changes.find(id))).isInstanceOf(AccessRefused.class);
        }
        // Nor does the database let the role of the application do so past the access table.
        assertThat(refusal("INSERT INTO law_import_decisions VALUES ('" + id + "', 'APPROVED', 'x', '" + LAWYER.id()
                        + "', now())"))
                .isEqualTo("42501");
        assertThat(refusal("INSERT INTO law_import_decisions VALUES ('" + id + "', 'WITHDRAWN', 'x', '" + LEADER.id()
                        + "', now())"))
                .isEqualTo("42501");
        run(LAWYER, changes -> changes.withdraw(id, "Feil dag"));
        assertThat(rate("2026-11-27")).isNull();
    }

    @Test
    void the_application_changes_no_row_of_law_by_itself() throws SQLException {
        for (LawKind kind : LawKind.values()) {
            String table = kind.table();
            String column = kind.names().get(0);
            assertThat(refusal("UPDATE " + table + " SET " + column + " = " + column))
                    .as(table)
                    .isEqualTo("42501");
            assertThat(refusal("DELETE FROM " + table)).as(table).isEqualTo("42501");
            assertThat(refusal("INSERT INTO " + table + " DEFAULT VALUES"))
                    .as(table)
                    .isEqualTo("42501");
        }
        assertThat(refusal("SELECT law_rows_apply(NULL, 'euro_rates', '[]')")).isEqualTo("42501");
        assertThat(refusal("UPDATE law_imports SET changes = changes")).isEqualTo("42501");
        assertThat(refusal("DELETE FROM law_import_decisions")).isEqualTo("42501");
    }

    /** All of it or nothing: one row that the database refuses takes the approval and the other rows with it. */
    @Test
    void nothing_is_half_done() throws SQLException {
        String id = UUID.randomUUID().toString();
        String hash = "0".repeat(64);
        assertThat(refusal("INSERT INTO law_imports VALUES ('" + id + "', 'euro_rates', NULL, 'x', '" + hash
                        + "', '[{\"line\":1,\"action\":\"ADD\",\"id\":\"a\",\"content\":{\"day\":\"2026-11-20\",\"rate\":\"11\"}},"
                        + "{\"line\":2,\"action\":\"ADD\",\"id\":\"b\",\"content\":{\"day\":\"2026-11-21\",\"rate\":\"0\"}}]', '"
                        + hash + "', 'x', '" + LAWYER.id() + "', now()); INSERT INTO law_import_decisions VALUES ('"
                        + id
                        + "', 'APPROVED', 'x', '" + LEADER.id() + "', now())"))
                .isEqualTo("23514");
        assertThat(value("SELECT count(*) FROM euro_rates")).isEqualTo("0");
        assertThat(value("SELECT count(*) FROM law_import_decisions")).isEqualTo("0");
    }
}

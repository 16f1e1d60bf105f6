package no.algoritmetilsyn.process;

import java.sql.SQLException;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.platform.TestDatabase;

/** Accounts of the staff for tests in which somebody is named or looked up. */
final class StaffAccounts {

    private StaffAccounts() {}

    /** An account for each of some actors who have one role. */
    static void make(TestDatabase database, Actor... staff) {
        for (Actor actor : staff) {
            Role role = actor.roles().stream().filter(Role::isStaff).findFirst().orElseThrow();
            make(database, actor.name(), role);
        }
    }

    /** An account in a role, with the id that {@link TestAccess#staff} gives to this name. */
    static void make(TestDatabase database, String name, Role role) {
        try (var connection = database.asOwner();
                var insert = connection.prepareStatement(
                        "INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)"
                                + " VALUES (?, ?, ?, '', 'FIRST_INSTANCE', now());"
                                + " INSERT INTO account_roles (account_id, role) VALUES (?, ?)")) {
            insert.setObject(1, TestAccess.staff(name).id());
            insert.setString(2, name);
            insert.setString(3, name);
            insert.setObject(4, TestAccess.staff(name).id());
            insert.setString(5, role.name());
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

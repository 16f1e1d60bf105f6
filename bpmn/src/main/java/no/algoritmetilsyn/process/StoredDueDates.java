package no.algoritmetilsyn.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Tells the same from the rows, where there is no server: for the timers that a new version of a model brings. */
final class StoredDueDates extends DueDates {

    private interface Reading {

        void of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    StoredDueDates(Connection connection) {
        this.connection = connection;
    }

    @Override
    Map<String, LocalDate> running(UUID subjectId) {
        var days = new HashMap<String, LocalDate>();
        read(
                "SELECT rule_code, due_date FROM deadlines"
                        + " WHERE subject_id = ? AND status = 'RUNNING' AND due_date IS NOT NULL",
                subjectId,
                row -> days.put(row.getString(1), row.getObject(2, LocalDate.class)));
        return days;
    }

    @Override
    Set<String> standingStill(UUID subjectId) {
        var codes = new HashSet<String>();
        read(
                "SELECT rule_code FROM deadlines WHERE subject_id = ? AND status IN ('SUSPENDED', 'INTERRUPTED')",
                subjectId,
                row -> codes.add(row.getString(1)));
        return codes;
    }

    /** Also of its points: the limits that a timer waits for are theirs. */
    @Override
    Optional<LocalDate> firstOf(UUID proceedingId, List<String> codes) {
        var days = new ArrayList<LocalDate>();
        read(
                "SELECT rule_code, due_date FROM deadlines"
                        + " WHERE proceeding_id = ? AND status = 'RUNNING' AND due_date IS NOT NULL",
                proceedingId,
                row -> {
                    if (codes.contains(row.getString(1))) {
                        days.add(row.getObject(2, LocalDate.class));
                    }
                });
        return days.stream().min(Comparator.naturalOrder());
    }

    @Override
    LocalDate today() {
        return LocalDate.now(AuthorityClock.ZONE);
    }

    private void read(String query, UUID subjectId, Reading reading) {
        try (PreparedStatement sql = connection.prepareStatement(query)) {
            sql.setObject(1, subjectId);
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    reading.of(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The deadlines could not be read", e);
        }
    }
}

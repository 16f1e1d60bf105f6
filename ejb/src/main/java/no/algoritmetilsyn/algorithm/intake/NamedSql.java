package no.algoritmetilsyn.algorithm.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs statements whose parameters are named, {@code :so}, all with the same values. */
final class NamedSql {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private final Connection connection;
    private final Map<String, Object> values;
    private final Check check;

    /**
     * Statements on a connection.
     *
     * @param values of the parameters, by name
     * @param check made before each statement
     */
    NamedSql(Connection connection, Map<String, Object> values, Check check) {
        this.connection = connection;
        this.values = Map.copyOf(values);
        this.check = check;
    }

    /** Whether there is still a reason to go on; it throws when there is none. */
    @FunctionalInterface
    interface Check {
        void run() throws SQLException;
    }

    /** Changes rows, and tells how many. */
    long update(String sql) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            return statement.executeLargeUpdate();
        }
    }

    /** The one number that a statement asks for. */
    long number(String sql) throws SQLException {
        return list(sql, row -> row.getLong(1)).get(0);
    }

    /** Statements that look through many rows. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * Runs statements that set all rows of a file beside all records. Both have just been written and are not counted yet:
     * the planner takes them for a few, and would go through all of the one for each of the other.
     */
    <T> T withoutLoops(Work<T> work) throws SQLException {
        update("SET LOCAL enable_nestloop = off");
        T result = work.run();
        update("SET LOCAL enable_nestloop = on");
        return result;
    }

    /** What a row of an answer is. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** All rows of an answer. */
    <T> List<T> list(String sql, Row<T> each) throws SQLException {
        try (PreparedStatement statement = prepare(sql);
                ResultSet rows = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(each.of(rows));
            }
            return list;
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        check.run();
        Matcher name = NAME.matcher(sql);
        var names = new ArrayList<String>();
        while (name.find()) {
            names.add(name.group(1));
        }
        PreparedStatement statement =
                connection.prepareStatement(NAME.matcher(sql).replaceAll("?"));
        for (int i = 0; i < names.size(); i++) {
            statement.setObject(i + 1, values.get(names.get(i)));
        }
        return statement;
    }
}

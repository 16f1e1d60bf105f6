package no.algoritmetilsyn.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps which elements of the models processes have passed on a server, as its engine remembers them: a file for each below {@code
 * target} that names the run of tests, for the test that comes after all others and asks whether any was left out.
 */
public final class PassedOnServer {

    /**
     * What was gone through and not broken off: a task is done, a timer has fired. What ends a sub-process in its midst is a way out of
     * it like any other.
     */
    private static final String PASSED =
            """
            SELECT DISTINCT proc_def_key_ || '-' || act_id_ FROM act_hi_actinst
            WHERE act_type_ = 'subProcess' OR end_time_ IS NOT NULL AND coalesce(act_inst_state_, 0) <> 2
            """;

    private PassedOnServer() {}

    /** Where the files lie; it is there when a server has stopped. */
    public static Path folder() {
        return Path.of(System.getProperty("root.dir"), "ear/target/passed-on-server");
    }

    /** What each of the files says that was written in this run of tests. */
    public static String run() {
        return System.getProperty("test.run");
    }

    /**
     * Keeps what has been passed so far.
     *
     * @param log hears when the database tells nothing: a later question will miss it
     */
    static void keep(PostgresServer postgres, Consumer<String> log) {
        try {
            Files.createDirectories(folder());
            for (String element : postgres.with(PassedOnServer::passed)) {
                Files.writeString(folder().resolve(element), run());
            }
        } catch (SQLException | IOException e) {
            log.accept("What processes have passed is not kept: " + e);
        }
    }

    private static List<String> passed(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(PASSED)) {
            var elements = new ArrayList<String>();
            while (rows.next()) {
                elements.add(rows.getString(1));
            }
            return elements;
        }
    }
}

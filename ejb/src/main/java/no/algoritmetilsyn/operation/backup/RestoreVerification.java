package no.algoritmetilsyn.operation.backup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.audit.AuditVerifier;
import no.algoritmetilsyn.audit.Defect;

/** Holds a restored database against what was noted when it was backed up, and against anchors kept elsewhere. */
final class RestoreVerification {

    private final Path backup;
    private final Path anchors;
    private final List<String> wrong = new ArrayList<>();

    RestoreVerification(Path backup, Path anchors) {
        this.backup = backup;
        this.anchors = anchors;
    }

    /**
     * Proves, and prints what was found.
     *
     * @param server address of the running service, whose own checks are run too
     * @return whether all is as it should be
     */
    boolean run(Optional<String> server) throws IOException {
        step("the backup is what was written", () -> wrong.addAll(Checksums.broken(backup)));
        step("the secret is the one of before", this::secret);
        try (Connection connection = Arguments.connect()) {
            step("PostgreSQL has ended its recovery", () -> recovered(connection));
            step("no row and no receipt is missing", () -> wrong.addAll(Contents.missing(connection, backup)));
            step("the audit is whole", () -> audit(connection));
        } catch (SQLException e) {
            wrong.add("The database cannot be asked: " + e.getMessage());
        }
        if (server.isPresent()) {
            step("the checks of the service hold", () -> checks(server.get()));
        }
        System.out.println(wrong.isEmpty() ? "Proved: all is there" : "NOT proved");
        return wrong.isEmpty();
    }

    private interface Step {
        void look() throws SQLException, IOException;
    }

    private void step(String what, Step step) throws IOException {
        int before = wrong.size();
        try {
            step.look();
        } catch (SQLException | RuntimeException e) {
            wrong.add(e.getMessage());
        }
        List<String> found = wrong.subList(before, wrong.size());
        System.out.println((found.isEmpty() ? "ok      " : "BROKEN  ") + what);
        found.forEach(one -> System.out.println("          " + one));
    }

    private void secret() throws IOException {
        String then = Files.readAllLines(backup.resolve("backup.txt")).stream()
                .filter(line -> line.startsWith("secret "))
                .map(line -> line.substring("secret ".length()))
                .findFirst()
                .orElse("unknown");
        Optional<String> now = Arguments.environment("TILSYN_SECRET").map(Contents::fingerprint);
        if (now.isEmpty() || then.equals("unknown")) {
            System.out.println("        (TILSYN_SECRET is not set here or was not then: compare them yourself)");
        } else if (!then.equals(now.get())) {
            wrong.add("TILSYN_SECRET is another one: no follow-up code would work any more");
        }
    }

    private void recovered(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet recovery = sql.executeQuery("SELECT pg_is_in_recovery()")) {
            recovery.next();
            if (recovery.getBoolean(1)) {
                wrong.add("It still recovers, or stopped before its target");
            }
        }
    }

    private void audit(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        List<Defect> defects = AuditVerifier.verify(connection, anchors);
        connection.rollback();
        connection.setAutoCommit(true);
        defects.forEach(defect -> wrong.add(defect.toString()));
    }

    /** Asks the running service for its checks, index and engine included. */
    private void checks(String server) throws IOException {
        String credentials = Arguments.environment("TILSYN_ADMIN_USER").orElse("") + ":"
                + Arguments.environment("TILSYN_ADMIN_PASSWORD").orElse("");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.replaceFirst("/$", "") + "/api/v1/operations/check"))
                .timeout(Duration.ofMinutes(5))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().startsWith("{\"ok\":true")) {
                wrong.add("answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            wrong.add("interrupted");
        }
    }
}

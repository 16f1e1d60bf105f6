package no.algoritmetilsyn.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.StepRecords;

/**
 * What each account meets at the page of each step, from the hand-written matrix of acts and from whose case it is: so that a
 * new step is asked for without a line of its own.
 */
final class StepCells {

    private static final Path MATRIX =
            Path.of(System.getProperty("root.dir"), "ejb/src/test/resources/no/algoritmetilsyn/access/matrix.txt");

    private static final Map<String, String> ROLES = Map.of(
            "inspektor", "INSPECTOR",
            "jurist", "LAWYER",
            "leder", "LEADER",
            "registrar", "REGISTRAR",
            "arkivar", "ARCHIVIST",
            "klageorgan", "APPEAL_OFFICER",
            "admin", "ADMINISTRATOR");

    private static final Set<String> CITIZENS = Set.of("borger", "virksomhet", "tillitsvalgt");
    private static final List<String> OWNERS =
            List.of("own", "declared", "disqualified", "shielded", "other", "appeal");

    /** Whose cases the form of a step is forged for where complaints have shown the rest: all tables are compared each time. */
    private static final Set<String> FORGED = Set.of("declared", "other");

    private StepCells() {}

    /** Lines for the page of each step and each kind of case: what opening it meets, and what sending its form meets. */
    static List<RouteMatrix.Line> lines() {
        return StepRecords.all().stream()
                .flatMap(step ->
                        OWNERS.stream().flatMap(owner -> methods(step, owner).map(method -> line(method, step, owner))))
                .toList();
    }

    private static Stream<String> methods(StepRecords.Declared step, String owner) {
        return step.isFor("COMPLAINT") || FORGED.contains(owner) ? Stream.of("GET", "POST") : Stream.of("GET");
    }

    private static RouteMatrix.Line line(String method, StepRecords.Declared step, String owner) {
        String[] expected = expected(step.step().act().name());
        var cells = new LinkedHashMap<String, RouteMatrix.Cell>();
        int undeclared = method.equals("GET") ? 302 : 403;
        RouteMatrix.ACCOUNTS.forEach(
                account -> cells.put(account, cell(account, owner, expected[1], expected[2], undeclared)));
        return new RouteMatrix.Line(method, StepRecords.PAGE + step.step().path(), owner, cells);
    }

    /** @param undeclared status where a declaration comes first: a page leads to it, a form is refused */
    private static RouteMatrix.Cell cell(
            String account, String owner, String roles, String conditions, int undeclared) {
        if (account.equals("-")) {
            return new RouteMatrix.Cell(302, "login");
        }
        if (CITIZENS.contains(account)) {
            return new RouteMatrix.Cell(403, "citizen");
        }
        boolean may = List.of(roles.split(" ")).contains(ROLES.get(account));
        if (!may || !isOpen(account, owner)) {
            return new RouteMatrix.Cell(403, may ? "group" : "role");
        }
        boolean declared = !conditions.contains("D") || owner.equals("declared") && account.equals("inspektor");
        return declared ? new RouteMatrix.Cell(200, "work") : new RouteMatrix.Cell(undeclared, "declare");
    }

    /** Whose case it is decides who sees it: see {@link OwnedCases}. */
    private static boolean isOpen(String account, String owner) {
        boolean appealBody = account.equals("klageorgan");
        return switch (owner) {
            case "own", "declared" -> !appealBody;
            case "disqualified" -> !appealBody && !account.equals("inspektor");
            case "shielded" -> account.equals("leder");
            case "appeal" -> appealBody;
            default -> false;
        };
    }

    /** Act, roles, conditions, provision. */
    private static String[] expected(String act) {
        try (Stream<String> lines = Files.lines(MATRIX)) {
            return lines.filter(line -> line.startsWith(act + " |"))
                    .findFirst()
                    .orElseThrow()
                    .split(" *\\| *");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

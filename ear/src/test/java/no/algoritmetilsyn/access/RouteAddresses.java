package no.algoritmetilsyn.access;

import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.RouteMatrix.Line;
import no.algoritmetilsyn.casefile.StepRecords;

/** The addresses to which the lines of the matrix lead, for the cases that the test has made. */
final class RouteAddresses {

    private static final String API = RouteAccessIT.API;

    private final OwnedCases cases;
    private final String algorithm;

    /** @param algorithm id of a record that everybody may read */
    RouteAddresses(OwnedCases cases, String algorithm) {
        this.cases = cases;
        this.algorithm = algorithm;
    }

    /** Where a line leads, with a step that every complaint has. */
    String of(Line line) {
        if (line.owner().equals("none")) {
            String path = line.path().replaceAll("\\{(number|from|to)}", "1").replace("{table}", "powers");
            return path.replace("{id}", idFor(path));
        }
        Map<String, String> ids = cases.of(line.owner());
        String path = line.path();
        return path.replace("{reference}", ids.get("reference"))
                .replace("{number}", ids.get("nummer"))
                .replace("{step}", "sortComplaint")
                .replace("{id}", cases.id(line.owner(), kind(path)));
    }

    private String idFor(String path) {
        if (path.matches(".*/(temaer|themes)/.*")) {
            return "automated-decisions";
        }
        if (path.matches(".*/(handbok|hjelp)/.*")) {
            return "innhold";
        }
        return path.contains("/imports/") ? UUID.randomUUID().toString() : algorithm;
    }

    /** The word for that of which the address of a line holds the id. */
    static String kind(Line line) {
        return kind(line.path());
    }

    /** The page of a step is that of a proceeding with which it can be taken. */
    private static String kind(String path) {
        if (path.startsWith(StepRecords.PAGE) && !path.equals(StepRecords.PAGE + "filer")) {
            return StepRecords.at(path.substring(StepRecords.PAGE.length())).proceeding();
        }
        if (!path.startsWith(API)) {
            return path.startsWith("/virksomhet/uttalelse/") ? "delsak" : path.split("/", -1)[2];
        }
        if (path.startsWith(API + "/cases/")) {
            return "sak";
        }
        if (path.endsWith("/accrual")) {
            return "mulkt";
        }
        if (path.startsWith(API + "/letters/")) {
            return "brev";
        }
        return path.startsWith(API + "/tasks/") ? "oppgave" : "delsak";
    }

    /** Where the page of a line leads for a case of another owner. */
    String of(Line line, String owner, String record) {
        String path = line.path().replaceFirst("#.*", "");
        return line.owner().equals("none")
                ? path.replace("{id}", record)
                : path.replace("{id}", cases.id(owner, kind(path)));
    }
}

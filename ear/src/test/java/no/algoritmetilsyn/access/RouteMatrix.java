package no.algoritmetilsyn.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code access-routes.txt} says, which is written by hand, and what follows from the matrix of acts for each step. */
final class RouteMatrix {

    /** In the order of the cells; {@code -} is somebody who is not logged in. */
    static final List<String> ACCOUNTS = List.of(
            "-",
            "borger",
            "virksomhet",
            "tillitsvalgt",
            "inspektor",
            "jurist",
            "leder",
            "registrar",
            "arkivar",
            "klageorgan",
            "admin");

    /** A status and why it is that one. */
    record Cell(int status, String reason) {}

    /** An address, whose case it is about, and a cell for each account. */
    record Line(String method, String path, String owner, Map<String, Cell> cells) {

        @Override
        public String toString() {
            return method + " " + path + " " + owner;
        }
    }

    private final List<Line> written = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    RouteMatrix() {
        try (var in = RouteMatrix.class.getResourceAsStream("/access-routes.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        if (line.startsWith("reason ")) {
            reasons.add(line.split(" +")[1]);
            return;
        }
        String[] parts = line.split(" *\\| *");
        String[] address = parts[0].split(" +");
        List<String> cells = Arrays.asList(parts[2].trim().split(" +"));
        if (cells.size() != ACCOUNTS.size()) {
            throw new IllegalStateException(line);
        }
        var byAccount = new LinkedHashMap<String, Cell>();
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            String[] cell = cells.get(i).split(":");
            byAccount.put(ACCOUNTS.get(i), new Cell(Integer.parseInt(cell[0]), cell[1]));
        }
        written.add(new Line(address[0], address[1], parts[1].trim(), byAccount));
    }

    /** What is written by hand. */
    List<Line> written() {
        return written;
    }

    /** All lines, also those of steps. */
    List<Line> lines() {
        return Stream.concat(written.stream(), StepCells.lines().stream()).toList();
    }

    List<String> reasons() {
        return reasons;
    }
}

package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a benchmark has measured: printed as a table, written as JSON, held against its limits. */
final class Figures {

    private final String name;
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final List<String> beyond = new ArrayList<>();

    Figures(String name) {
        this.name = name;
    }

    void put(String what, double value) {
        values.put(what, value);
    }

    /** A figure that may not be higher than this. */
    void atMost(double limit, String what, double value) {
        put(what + " (at most " + told(limit) + ")", value);
        if (!(value <= limit)) {
            beyond.add(what + " is " + value + ", more than " + told(limit));
        }
    }

    /** A figure that may not be lower than this. */
    void atLeast(double limit, String what, double value) {
        put(what + " (at least " + told(limit) + ")", value);
        if (!(value >= limit)) {
            beyond.add(what + " is " + value + ", less than " + told(limit));
        }
    }

    private static String told(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }

    /** Fails when a figure is beyond its limit; to be called once all are printed. */
    void assertWithinLimits() {
        assertThat(beyond).as(name).isEmpty();
    }

    void print() {
        System.out.println();
        System.out.println("== " + name);
        values.forEach((what, value) -> System.out.printf("   %-64s %14.3f%n", what, value));
        var json = Json.createObjectBuilder();
        values.forEach(json::add);
        Path folder = Path.of(System.getProperty("bench.dir"));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".json"), json.build().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static double percentile(List<Long> nanos, double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    static List<Long> synchronizedList() {
        return java.util.Collections.synchronizedList(new ArrayList<>());
    }
}

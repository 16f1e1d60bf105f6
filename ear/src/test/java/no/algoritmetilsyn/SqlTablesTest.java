package no.algoritmetilsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SQL in the code touches tables, views and functions of its own feature, or reads what a list allows it to read. */
class SqlTablesTest {

    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final Path READS = ROOT.resolve("ear/src/test/resources/foreign-reads.txt");

    private static final Pattern MIGRATION = Pattern.compile("V\\d+__(\\w+)\\.sql");
    private static final Pattern TABLE = Pattern.compile("CREATE (?:OR REPLACE )?(?:TABLE|VIEW|FUNCTION) ([\\w.]+)");
    /** A quoted text ends in its line: a mark of quotation elsewhere does not begin one that the stack has no room for. */
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    private static final Pattern USE = Pattern.compile("\\b(FROM|JOIN|INTO|UPDATE|DELETE FROM)\\s+([a-z_.]+)");

    /** A table that a feature uses though another owns it. */
    private record Foreign(String feature, String table) {}

    private static Map<String, String> owners;
    private static Map<Foreign, Set<String>> reads;
    private static Map<Foreign, Set<String>> writes;

    @BeforeAll
    static void read() throws IOException {
        owners = owners();
        reads = new HashMap<>();
        writes = new HashMap<>();
        for (String module : List.of("ejb", "bpmn", "web")) {
            Path sources = ROOT.resolve(module + "/src/main/java/no/algoritmetilsyn");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    look(sources.relativize(file).getName(0).toString(), file);
                }
            }
        }
    }

    /** The word in the name of the migration that makes a table, a view or a function is the feature it belongs to. */
    private static Map<String, String> owners() throws IOException {
        Map<String, String> owners = new HashMap<>();
        try (Stream<Path> files = Files.list(ROOT.resolve("ejb/src/main/resources/db/migration"))) {
            for (Path file : files.sorted().toList()) {
                Matcher name = MIGRATION.matcher(file.getFileName().toString());
                if (name.matches()) {
                    TABLE.matcher(Files.readString(file))
                            .results()
                            .forEach(table -> owners.putIfAbsent(table.group(1), name.group(1)));
                }
            }
        }
        return owners;
    }

    private static void look(String feature, Path file) throws IOException {
        for (Matcher literal = LITERAL.matcher(Files.readString(file)); literal.find(); ) {
            String text = literal.group(1) == null ? literal.group(2) : literal.group(1);
            for (Matcher use = USE.matcher(text); use.find(); ) {
                String owner = owners.get(use.group(2));
                if (owner != null && !owner.equals(feature)) {
                    boolean reading = use.group(1).equals("FROM") && !text.contains("DELETE FROM " + use.group(2))
                            || use.group(1).equals("JOIN");
                    (reading ? reads : writes)
                            .computeIfAbsent(new Foreign(feature, use.group(2)), key -> new TreeSet<>())
                            .add(file.getFileName().toString());
                }
            }
        }
    }

    private static Set<Foreign> allowed() throws IOException {
        Set<Foreign> allowed = new HashSet<>();
        for (String line : Files.readAllLines(READS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\|");
                assertThat(parts).as(line).hasSize(3);
                Arrays.stream(parts[1].strip().split(" +"))
                        .forEach(table -> allowed.add(new Foreign(parts[0].strip(), table)));
            }
        }
        return allowed;
    }

    @Test
    void no_feature_writes_to_a_table_of_another() {
        assertThat(writes).isEmpty();
    }

    @Test
    void a_feature_reads_a_table_of_another_only_where_the_list_says_why() throws IOException {
        Set<Foreign> allowed = allowed();
        assertThat(reads.entrySet().stream()
                        .filter(use -> !allowed.contains(use.getKey())
                                && !allowed.contains(new Foreign(use.getKey().feature(), "*"))))
                .isEmpty();
    }

    @Test
    void the_list_names_nothing_that_is_not_read() throws IOException {
        assertThat(allowed().stream().filter(one -> !one.table().equals("*"))).isSubsetOf(reads.keySet());
    }

    @Test
    void the_look_finds_what_there_is() {
        assertThat(owners)
                .hasSizeGreaterThan(50)
                .containsEntry("casefiles", "casefile")
                .containsEntry("case_papers", "casefile")
                .containsEntry("led_to", "casefile");
        assertThat(reads).containsKey(new Foreign("journal", "casefiles"));
    }
}

package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table against what was written by hand from the law. */
class AccessTableTest {

    private static final String STALE = "docs/access.md says otherwise. Written anew by:"
            + " mvn -pl ejb test -Dtest=AccessTableTest -Daccess.refresh";

    private static final Map<Character, Condition> LETTERS = Map.ofEntries(
            Map.entry('R', Condition.RELATED),
            Map.entry('U', Condition.UNSHIELDED),
            Map.entry('N', Condition.NOT_DISQUALIFIED),
            Map.entry('B', Condition.NO_PART_BELOW),
            Map.entry('D', Condition.DECLARED_IMPARTIAL),
            Map.entry('S', Condition.SUPERIOR_IMPARTIAL),
            Map.entry('C', Condition.CODE_SHOWN),
            Map.entry('F', Condition.NOT_AUTHOR),
            Map.entry('V', Condition.DISCLOSED),
            Map.entry('P', Condition.SPEAKS_FOR_PARTY),
            Map.entry('E', Condition.RELEASED_TO_EMPLOYEES),
            Map.entry('X', Condition.DEMO));

    private record Expected(String act, List<String> roles, String letters, String provision) {}

    @Test
    void table_equals_the_matrix_in_every_cell() {
        Map<String, Set<Condition>> expected = new TreeMap<>();
        for (Expected line : matrix()) {
            Set<Condition> conditions = line.letters().equals("-")
                    ? Set.of()
                    : line.letters()
                            .chars()
                            .mapToObj(letter -> LETTERS.get((char) letter))
                            .collect(Collectors.toSet());
            line.roles().forEach(role -> expected.put(role + " " + line.act(), conditions));
        }
        Map<String, Set<Condition>> actual = new TreeMap<>();
        AccessTable.RULES.forEach(rule -> actual.put(rule.role() + " " + rule.act(), rule.conditions()));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void no_cell_stands_twice() {
        assertThat(AccessTable.RULES.stream().map(rule -> rule.role() + " " + rule.act()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_act_has_somebody_who_may_and_a_provision() {
        assertThat(matrix().stream().map(Expected::act))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Act.values()).map(Enum::name).toList());
        assertThat(matrix()).allSatisfy(line -> {
            assertThat(line.roles()).isNotEmpty();
            assertThat(line.provision()).isNotBlank();
        });
    }

    @Test
    void the_document_shows_the_table() throws IOException {
        Map<Act, String> provisions =
                matrix().stream().collect(Collectors.toMap(line -> Act.valueOf(line.act()), Expected::provision));
        List<String> table = AccessDocument.table(AccessTable.RULES, provisions);
        if (Boolean.getBoolean("access.refresh")) {
            AccessDocument.refresh(table);
        }
        assertThat(AccessDocument.shown()).as(STALE).containsExactlyElementsOf(table);
    }

    @Test
    void the_document_explains_every_role_and_every_condition() throws IOException {
        String told = AccessDocument.told();
        assertThat(Stream.<Enum<?>>concat(Arrays.stream(Role.values()), Arrays.stream(Condition.values())))
                .allSatisfy(constant -> assertThat(told).contains("- **" + AccessDocument.words(constant) + "**: "));
    }

    private static List<Expected> matrix() {
        return new BufferedReader(new InputStreamReader(
                        AccessTableTest.class.getResourceAsStream("matrix.txt"), StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(cells -> new Expected(cells[0], List.of(cells[1].split(" ")), cells[2], cells[3]))
                .toList();
    }
}

package no.algoritmetilsyn.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Each column of the schema that may name an account stands in {@code account-columns.txt}: it is told to the one whose account it is,
 * or there is a reason why it need not be.
 */
class AccountColumnsTest {

    /** By a foreign key to the accounts, or by a name that such columns have; a foreign key to anything else is none. */
    private static final String COLUMNS =
            """
            SELECT DISTINCT n.nspname || '.' || t.relname || '.' || c.attname
            FROM pg_attribute c JOIN pg_class t ON t.oid = c.attrelid AND t.relkind IN ('r', 'p') JOIN pg_namespace n ON n.oid = t.relnamespace
            LEFT JOIN pg_constraint f ON f.conrelid = t.oid AND f.contype = 'f' AND f.conkey = ARRAY[c.attnum]
            WHERE n.nspname IN ('public', 'vault') AND c.atttypid = CAST('uuid' AS regtype) AND c.attnum > 0 AND NOT c.attisdropped
              AND (f.confrelid = CAST('accounts' AS regclass)
                OR t.relname || '.' || c.attname IN ('audit_events.subject_id', 'relations.subject_id')
                OR f.confrelid IS NULL AND c.attname ~
                  '(_by|_for)$|^(actor|account|owner|absent|substitute|superior|subordinate|reader|recipient)_id$|^holder_|^recipient$')
            """;

    private static final List<String> KINDS = List.of("TOLD", "LOG", "NOT STAFF", "REASON");

    @Test
    void each_is_told_or_excused() throws IOException {
        Map<String, String> known = known();
        assertThat(known.values())
                .allSatisfy(reason -> assertThat(KINDS).as(reason).anySatisfy(kind -> assertThat(reason)
                        .startsWith(kind)));
        try (TestDatabase database = TestDatabase.fresh()) {
            List<?> found = database.inTransaction(
                    entities -> entities.createNativeQuery(COLUMNS).getResultList());
            assertThat(new TreeSet<>(found.stream().map(String.class::cast).toList()))
                    .isEqualTo(new TreeSet<>(known.keySet()));
        }
    }

    private static Map<String, String> known() throws IOException {
        try (InputStream in = AccountColumnsTest.class.getResourceAsStream("/account-columns.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1], (one, other) -> one, TreeMap::new));
        }
    }
}

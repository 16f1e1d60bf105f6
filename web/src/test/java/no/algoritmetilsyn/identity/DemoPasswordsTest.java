package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The password of each demo account is its user name, and takes as long to check as any other. How a hash is made stands in
 * {@code docs/operations.md}.
 */
class DemoPasswordsTest {

    @Test
    void each_hash_is_that_of_the_user_name() throws IOException {
        List<String> lines;
        try (InputStream file = DemoPasswordsTest.class.getResourceAsStream("/demo/passwords.tsv")) {
            lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(lines).hasSizeGreaterThan(10);
        lines.parallelStream().forEach(line -> {
            String[] row = line.split("\t");
            assertThat(row[1]).startsWith("pbkdf2$210000$");
            assertThat(Passwords.matches(row[0], row[1])).as(row[0]).isTrue();
        });
    }
}

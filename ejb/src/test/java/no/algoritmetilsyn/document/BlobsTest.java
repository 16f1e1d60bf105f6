package no.algoritmetilsyn.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;

class BlobsTest {

    @Test
    void two_hundred_megabytes_pass_through_a_small_heap() throws Exception {
        String url;
        try (TestDatabase database = TestDatabase.fresh()) {
            url = database.url();
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargeBlob.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        // 200 million bytes are 190 pieces of a MiB and a rest; both hashes are computed apart from the code.
        assertThat(output.strip()).isEqualTo("200000000 191 true true");
    }
}

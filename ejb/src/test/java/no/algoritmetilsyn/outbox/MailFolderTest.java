package no.algoritmetilsyn.outbox;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MailFolderTest {

    @Test
    void a_sender_that_is_no_address_is_no_fault_of_those_who_are_written_to() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new MailFolder(Path.of("mail"), "Tilsynet <post@tilsyn.example>", "https://x.example/"));
    }
}

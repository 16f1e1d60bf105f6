package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.RegisterFixture.LEADER;
import static no.algoritmetilsyn.algorithm.RegisterFixture.PLANNED;
import static no.algoritmetilsyn.algorithm.RegisterFixture.REGISTRAR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is new in the register, and what has only changed. */
class RegisterNewsTest {

    private final RegisterFixture register = new RegisterFixture();

    @AfterEach
    void close() {
        register.close();
    }

    /** A record whose second draft was the first to be published, as nearly all of the desk are. */
    private UUID published() {
        String json = PLANNED.replace("\"status\"", "\"rollback\":\"Vi måker for hånd\",\"status\"");
        UUID id = register.work(REGISTRAR, work -> work.begin(RecordKind.USE, null, content(PLANNED), null));
        register.run(REGISTRAR, work -> work.save(id, 1, content(json), null));
        register.run(LEADER, work -> work.publish(id, 2));
        register.clock.advance(Duration.ofDays(1));
        return id;
    }

    @Test
    void a_record_is_new_whatever_the_number_of_the_draft_that_was_published_first() {
        UUID id = published();
        assertThat(register.news()).containsExactly(id);
        register.run(REGISTRAR, work -> work.save(id, 2, content(PLANNED), null));
        assertThat(register.news()).as("a draft is nobody's business").containsExactly(id);
        register.run(LEADER, work -> work.publish(id, 3));
        assertThat(register.news()).isEmpty();
    }

    @Test
    void a_record_of_which_something_is_withheld_is_not_new_again() {
        UUID id = published();
        register.withholding(LEADER, work -> work.withhold(id, "rollback", "offentleglova § 24", null));
        assertThat(register.news()).isEmpty();
    }

    @Test
    void of_nothing_there_is_nothing_new() {
        assertThat(register.news()).isEmpty();
    }
}

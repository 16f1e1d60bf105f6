package no.algoritmetilsyn.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.Submission;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Map<String, String> COMPLETE =
            Map.of("aboutKind", "DESCRIPTION", "description", "Et program", "text", "Avslag", "who", "ANONYMOUS");

    private static Answers complete(String... changes) {
        Map<String, String> answers = new HashMap<>(COMPLETE);
        for (int i = 0; i < changes.length; i += 2) {
            answers.put(changes[i], changes[i + 1]);
        }
        return new Answers(answers);
    }

    private static List<String> wrong(Answers answers) {
        return answers.violations(NOW).stream().map(Violation::field).toList();
    }

    @Test
    void an_empty_form_lacks_what_it_is_about_what_happened_and_who_tells() {
        assertThat(wrong(new Answers(Map.of()))).containsExactlyInAnyOrder("aboutKind", "who", "text");
    }

    @Test
    void a_complete_form_lacks_nothing() {
        assertThat(wrong(complete())).isEmpty();
    }

    @Test
    void each_kind_asks_for_its_own_answer() {
        assertThat(wrong(complete("aboutKind", "REGISTER"))).containsExactly("algorithm");
        assertThat(wrong(complete("aboutKind", "REGISTER", "algorithm", "x"))).containsExactly("algorithm");
        assertThat(wrong(complete("aboutKind", "ORGANISATION"))).containsExactly("organisation");
        assertThat(wrong(complete("aboutKind", "ORGANISATION", "organisation", "Furuvik")))
                .isEmpty();
        assertThat(wrong(complete("aboutKind", "ORGANISATION", "organisationNumber", "974760673")))
                .isEmpty();
    }

    @Test
    void what_is_wrong_is_told_at_the_field_of_the_page_that_asks() {
        assertThat(wrong(complete("aboutKind", "ORGANISATION", "organisationNumber", "123456789")))
                .containsExactly("organisationNumber");
        assertThat(wrong(complete("who", "NAMED", "email", "nei", "phone", "x")))
                .containsExactly("name", "email", "phone");
        assertThat(wrong(complete("aboutKind", "ORGANISATION", "organisation", "a".repeat(2_001))))
                .containsExactly("organisation");
    }

    @Test
    void only_the_answers_of_the_way_that_was_taken_are_sent() {
        UUID algorithm = UUID.randomUUID();
        Submission submission = complete(
                        "aboutKind",
                        "REGISTER",
                        "algorithm",
                        algorithm.toString(),
                        "organisation",
                        "Left over",
                        "name",
                        "Left over")
                .submission("nn");
        assertThat(submission.about()).isEqualTo(new About(algorithm, null, null));
        assertThat(submission.contact()).isNull();
        assertThat(submission.language()).isEqualTo("nn");
    }

    @Test
    void attachments_are_read_as_they_were_written_whatever_their_names() {
        List<Attachment> attachments = List.of(
                new Attachment(UUID.randomUUID(), "ab12", 0, "brev fra kommunen (2).pdf"),
                new Attachment(UUID.randomUUID(), "cd34", 10_485_760, "æøå ❄.png"));
        assertThat(Attachment.read(Attachment.write(attachments))).isEqualTo(attachments);
        assertThat(Attachment.read(null)).isEmpty();
        assertThat(Attachment.read(Attachment.write(List.of()))).isEmpty();
    }
}

package no.algoritmetilsyn.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "REGISTER,     NAMED,     ABOUT ALGORITHM EVENT WHO CONTACT ATTACHMENTS CHECK",
        "ORGANISATION, ANONYMOUS, ABOUT ORGANISATION EVENT WHO ATTACHMENTS CHECK",
        "DESCRIPTION,  ANONYMOUS, ABOUT DESCRIPTION EVENT WHO ATTACHMENTS CHECK",
    })
    void the_way_follows_the_answers_forth_and_back(String kind, String who, String way) {
        var answers = new Answers(Map.of("aboutKind", kind, "who", who));
        List<Question> expected =
                List.of(way.split(" ")).stream().map(Question::valueOf).toList();
        List<Question> forth = new ArrayList<>(List.of(Question.ABOUT));
        while (forth.get(forth.size() - 1) != Question.CHECK) {
            forth.add(forth.get(forth.size() - 1).next(answers));
        }
        List<Question> back = new ArrayList<>(List.of(Question.CHECK));
        while (back.get(0) != Question.ABOUT) {
            back.add(0, back.get(0).before(answers).orElseThrow());
        }
        assertThat(forth).isEqualTo(expected);
        assertThat(back).isEqualTo(expected);
        assertThat(Question.ABOUT.before(answers)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text, EVENT", "organisationNumber, ORGANISATION", "email, CONTACT", "who, WHO", "aboutKind, ABOUT"})
    void a_field_belongs_to_the_step_that_asks_for_it(String field, Question question) {
        assertThat(Question.of(field)).isEqualTo(question);
    }
}

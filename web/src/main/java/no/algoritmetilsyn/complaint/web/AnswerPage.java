package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.complaint.ComplaintWork;
import no.algoritmetilsyn.platform.web.Twice;
import no.algoritmetilsyn.task.TaskTaken;

/** Answers a complaint, with the complaint beside. */
@Named
@RequestScoped
public class AnswerPage extends LetterForm {

    private static final List<String> PHRASES = List.of("greeting", "looked", "rights", "elsewhere", "appeal");

    @Inject
    ComplaintWork work;

    @Override
    public String getForm() {
        return "answer";
    }

    @Override
    Act act() {
        return Act.COMPLAINT_ANSWER;
    }

    @Override
    String task() {
        return "answerComplaint";
    }

    @Override
    Map<String, String> answers() {
        return Map.of("text", text(getText()));
    }

    @Override
    void fill(Map<String, String> answers) {
        setText(answers.get("text"));
    }

    @Override
    boolean isComplete() {
        return check("text", getText(), longest());
    }

    /** Sentences that are often needed, in the complainant's language. */
    public List<String> getPhrases() {
        return PHRASES.stream()
                .map(phrase -> inTheirLanguage(
                        "complaint.phrase." + phrase, getPage().complaint().reference()))
                .toList();
    }

    /** Sends the answer, and leads to the case. */
    public String send() {
        settle();
        if (!isComplete()) {
            return null;
        }
        try {
            Twice.run(() -> work.answer(id(), getText().strip()));
            return finish("COMPLAINT_ANSWERED");
        } catch (TaskTaken faster) {
            giveWay(faster);
            return null;
        }
    }
}

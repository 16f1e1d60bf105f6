package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import no.algoritmetilsyn.appeal.question.AppealAnswers;
import no.algoritmetilsyn.appeal.question.AppealOutcome;
import no.algoritmetilsyn.appeal.question.AppealQuestion;
import no.algoritmetilsyn.appeal.question.AppealReader;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Receipt;
import no.algoritmetilsyn.law.question.Replay;

/**
 * Asks the law about an appeal: makes the row of its dated facts, and asks the pure function, so that nothing here counts days
 * (forvaltningsloven §§ 28-34).
 */
@Dependent
class AppealLaw {

    @Inject
    AppealAnswers answers;

    /** What the law says by the facts that the step names. */
    Assessed ask(DecisionAppeal appeal, AssessAppeal step) {
        return ask(row(appeal, step));
    }

    /** What was kept, computed anew by the law and the program as they are now. */
    Replay replay(StoredAssessment kept) {
        JsonObject row = Json.createReader(new StringReader(kept.asked())).readObject();
        return Replay.of(kept.receipt(), ask(row).receipt());
    }

    private Assessed ask(JsonObject row) {
        var cells = new HashMap<String, String>();
        row.forEach((column, value) -> cells.put(column, ((JsonString) value).getString()));
        Reading<AppealQuestion> reading = AppealReader.read(cells);
        AppealQuestion question =
                reading.whole().orElseThrow(() -> new IllegalStateException("Cannot be asked: " + reading.problems()));
        var answer = answers.answer(question);
        return new Assessed(row, answer, Receipt.of("appeal", reading, answer));
    }

    private static JsonObject row(DecisionAppeal appeal, AssessAppeal step) {
        Appealed appealed = appeal.appealed();
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("regime", appealed.regime())
                .add("appellant", appeal.appellant().capacity().name())
                .add("decided", appealed.decidedOn().toString())
                .add("arrived", step.arrived().toString())
                .add("posted", appeal.filing().postedOn().toString())
                .add("received", appeal.receivedOn().toString());
        add(row, "reasons_asked", step.reasonsAsked());
        add(row, "reasons_arrived", step.reasonsArrived());
        add(row, "lengthened_until", step.lengthenedUntil());
        return row.build();
    }

    private static void add(JsonObjectBuilder row, String column, LocalDate day) {
        if (day != null) {
            row.add(column, day.toString());
        }
    }

    /**
     * Why a conclusion does not fit what the law says.
     *
     * @param unmended whether the appellant was asked to mend the appeal, and has not
     */
    static Optional<String> misfit(Conclusion conclusion, AppealOutcome outcome, boolean unmended) {
        return switch (conclusion) {
            case HEARD ->
                switch (outcome) {
                    case HEARD, RIGHT_ASSESSED -> Optional.empty();
                    case LATE_TEST -> Optional.of("late");
                    case BARRED -> Optional.of("barred");
                    default -> Optional.of("noRight");
                };
            case HEARD_LATE ->
                switch (outcome) {
                    case LATE_TEST -> Optional.empty();
                    case BARRED -> Optional.of("barred");
                    case NO_RIGHT, NONE -> Optional.of("noRight");
                    default -> Optional.of("inTime");
                };
            case INADMISSIBLE ->
                outcome == AppealOutcome.HEARD && !unmended ? Optional.of("admissible") : Optional.empty();
            case TO_MEND -> Optional.empty();
        };
    }
}

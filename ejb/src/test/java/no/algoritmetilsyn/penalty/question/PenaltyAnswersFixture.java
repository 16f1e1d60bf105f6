package no.algoritmetilsyn.penalty.question;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.law.power.PowersFixture;

/** Answers by the law that the migrations wrote. */
public final class PenaltyAnswersFixture {

    private PenaltyAnswersFixture() {}

    /** The boundary, reading by an entity manager that stays open as long as it is used. */
    public static PenaltyAnswers answers(EntityManager reading) {
        var answers = new PenaltyAnswers();
        answers.laws = LawFixture.laws(reading);
        answers.powers = PowersFixture.powers(reading);
        answers.procedure = new PenaltyProcedure();
        answers.procedure.laws = answers.laws;
        return answers;
    }
}

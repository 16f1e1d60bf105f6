package no.algoritmetilsyn.fine.question;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.deadline.RuleBookFixture;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.law.power.PowersFixture;

/** Answers by the law that the migrations wrote. */
public final class FineAnswersFixture {

    private FineAnswersFixture() {}

    /** The boundary, reading by an entity manager that stays open as long as it is used. */
    public static FineAnswers answers(EntityManager reading) {
        var answers = new FineAnswers();
        answers.laws = LawFixture.laws(reading);
        answers.powers = PowersFixture.powers(reading);
        answers.rules = RuleBookFixture.rules(reading);
        return answers;
    }
}

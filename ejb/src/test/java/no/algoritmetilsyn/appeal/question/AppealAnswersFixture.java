package no.algoritmetilsyn.appeal.question;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.appeal.AppealRightsFixture;
import no.algoritmetilsyn.deadline.RuleBookFixture;
import no.algoritmetilsyn.law.LawFixture;

/** Answers by the law that the migrations wrote. */
public final class AppealAnswersFixture {

    private AppealAnswersFixture() {}

    /** The boundary, reading by an entity manager that stays open as long as it is used. */
    public static AppealAnswers answers(EntityManager reading) {
        var answers = new AppealAnswers();
        answers.laws = LawFixture.laws(reading);
        answers.rights = AppealRightsFixture.rights(reading);
        answers.rules = RuleBookFixture.rules(reading);
        return answers;
    }
}

package no.algoritmetilsyn.appeal.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.appeal.AppealRights;
import no.algoritmetilsyn.deadline.RuleBook;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;

/**
 * Answers questions about appeals against decisions (klage på vedtak): in time, heard late, barred, by whom, and what may come of it
 * (forvaltningsloven §§ 28 to 36).
 */
@Stateless
@AsksNobody("law as a pure function: nothing is stored, nobody is named")
public class AppealAnswers {

    @Inject
    Laws laws;

    @Inject
    AppealRights rights;

    @Inject
    RuleBook rules;

    /**
     * The answer; nothing is stored.
     *
     * @throws RowRefused when no act has the code
     */
    public AppealAnswer answer(AppealQuestion question) {
        if (laws.regimes().stream().noneMatch(regime -> regime.code().equals(question.regime()))) {
            throw new RowRefused("regime", FieldProblem.UNKNOWN);
        }
        var right = rights.of(question.regime(), question.appellant(), question.decided());
        return new AppealAssessment(question, right, rules).answer();
    }
}

package no.algoritmetilsyn.fine.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.deadline.RuleBook;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.power.Powers;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;

/**
 * Answers questions about administrative fines (overtredelsesgebyr): how high they may be, whether they may be decided, and when
 * they are paid (forvaltningsloven § 44 and the act that gives the power).
 */
@Stateless
@AsksNobody("law as a pure function: nothing is stored, nobody is named")
public class FineAnswers {

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    @Inject
    RuleBook rules;

    /**
     * The answer; nothing is stored.
     *
     * @throws RowRefused when no law has the basis, or an amount is missing that we do not know
     */
    public FineAnswer answer(FineQuestion question) {
        if (!powers.knowsCeiling(question.basis())) {
            throw new RowRefused("basis", FieldProblem.UNKNOWN);
        }
        return new FineAssessment(question, laws, powers, rules).answer();
    }
}

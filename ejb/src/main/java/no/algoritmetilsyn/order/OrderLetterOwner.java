package no.algoritmetilsyn.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.order.step.TellFulfilled;
import no.algoritmetilsyn.statement.EmployeeNotices;
import no.algoritmetilsyn.statement.EmployeeTold;

/** What becomes of an order when a letter about it is sent: it ends with the letter that says that it is fulfilled. */
@ApplicationScoped
public class OrderLetterOwner implements LetterOwner {

    @Inject
    Orders orders;

    @Inject
    OrderLetters letters;

    @Inject
    Proceedings proceedings;

    @Inject
    EmployeeNotices employees;

    @Inject
    OrderLimits limits;

    @Inject
    Audit audit;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.ORDER;
    }

    @Override
    public FinishCheck check(OutgoingLetter letter) {
        Order order = orders.order(letter.proceedingId());
        boolean early = letter.kind() == LetterKind.ORDER_FULFILLED && order.state() != OrderState.SETTLED;
        return new FinishCheck()
                .when(early, FinishSection.QUESTIONS, "orderNotFulfilled")
                .when(
                        !early && !letters.isTrue(order, letter),
                        FinishSection.DOCUMENTS,
                        "dayCorrected",
                        Lack.at(order.id(), TellFulfilled.class));
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        String action = "ORDER_LETTER_SENT";
        if (letter.kind() == LetterKind.ORDER_FULFILLED) {
            Order order = orders.order(letter.proceedingId());
            order.fulfil(run.now());
            limits.ended(order);
            proceedings.end(order.id(), run.now());
            employees.tell(order.id(), order.body().organisationId(), EmployeeTold.ORDER_FULFILLED);
            run.endsTaskOf(TellFulfilled.class, order.id(), Map.of());
            action = "ORDER_FULFILLED";
        }
        audit.append(run.casefileId(), run.actor(), action, run.subject(), Map.of());
    }
}

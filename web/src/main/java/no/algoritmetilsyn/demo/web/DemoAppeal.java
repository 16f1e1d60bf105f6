package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.appeal.step.ReceiveAppeal;
import no.algoritmetilsyn.appeal.step.ReviewAppeal;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An appeal about money that came in time: received, sent on to the appeal body, decided there. */
@Dependent
class DemoAppeal {

    @Inject
    DemoDesk desk;

    @Inject
    AuthorityClock clock;

    /** It comes by letter; gives it. */
    UUID receive(UUID appealed, String text) {
        return desk.begin(
                appealed, new ReceiveAppeal(null, text, null, null, Channel.LETTER, clock.today(), List.of()));
    }

    /**
     * The first instance stands by what it decided.
     *
     * @param arrived day on which word of the decision arrived
     */
    void sendOn(UUID appeal, LocalDate arrived, String statement, Actor leader) {
        desk.take(appeal, new AssessAppeal(Conclusion.HEARD, arrived, null, null, null, null));
        UUID letter = desk.begin(appeal, new ReviewAppeal(AppealResult.UPHELD, statement, List.of(), null));
        desk.send(appeal, letter, leader);
    }

    /**
     * The appeal body lowers the amount, as one of its officers; another signs.
     *
     * @param rule provision that it rests on
     * @param amount kroner that are left
     */
    void reduce(UUID appeal, UUID casefile, String rule, int amount, String reasons, Actor signs) {
        desk.declareImpartial(casefile);
        desk.as(signs, () -> desk.declareImpartial(casefile));
        UUID letter = desk.begin(
                appeal,
                new DraftAppealDecision(
                        AppealResult.CHANGED, rule, reasons, List.of(), amount, false, null, null, false));
        desk.send(appeal, letter, signs);
    }
}

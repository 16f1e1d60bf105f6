package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.step.AddresseeRole;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.OpenDecision;
import no.algoritmetilsyn.decision.step.ReceiveStatement;
import no.algoritmetilsyn.decision.step.TellComplainant;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An order with a daily coercive fine: notice, statement, a draft that came back once, the decision, and a letter to the complainant. */
@Dependent
class DemoDecision {

    static final int RATE = 15_000;

    private static final int WEEKS = 3;

    @Inject
    DemoDesk desk;

    @Inject
    AuthorityClock clock;

    /** Opens one that rests on a complaint. */
    UUID open(Complaint complaint, DemoBody body, String subject) {
        return desk.open(opening(body, PowerCode.GDPR_ORDER, subject), complaint.casefileId(), complaint.id())
                .proceedingId();
    }

    /** Opens one in a case of its own, in which those who are to work on it are impartial. */
    UUID open(DemoBody body, PowerCode power, String subject, List<Actor> working) {
        StepResult opened = desk.open(opening(body, power, subject), null, null);
        working.forEach(actor -> desk.as(actor, () -> desk.declareImpartial(opened.casefileId())));
        return opened.proceedingId();
    }

    private static OpenDecision opening(DemoBody body, PowerCode power, String subject) {
        return new OpenDecision(
                body.number(), body.legalName(), WrittenForm.NB, AddresseeRole.CONTROLLER, power, subject);
    }

    /**
     * The body is told what is intended.
     *
     * @param inspection reference of the inspection, whose first two findings it rests on
     */
    void announce(UUID id, String inspection, Actor lawyer) {
        UUID letter = desk.begin(
                id,
                new DraftNotice(
                        List.of(
                                new DraftNotice.Ground(
                                        inspection + "/1",
                                        "Boligkontoret følger rekkefølgen systemet gir, uten å se på den enkelte søknaden.",
                                        "gdpr-22-1"),
                                new DraftNotice.Ground(
                                        inspection + "/2",
                                        "Vurderingen av personvernkonsekvenser er ikke gjort på nytt etter at poengene ble endret.",
                                        "gdpr-35-1")),
                        "Dere må la en person se på hver søknad, forklare rekkefølgen for den som spør, og gjøre vurderingen på nytt.",
                        RATE,
                        Holidays.workingDayFrom(clock.today().plusWeeks(WEEKS))));
        desk.send(id, letter, lawyer);
    }

    /** What the body says to the notice is received and assessed. */
    void hear(UUID id) {
        desk.take(
                id,
                new ReceiveStatement(
                        "Vi er i gang med ny rutine. En ny vurdering tar lengre tid enn dere har foreslått.",
                        Channel.LETTER,
                        clock.today(),
                        List.of()));
        desk.take(id, new AssessStatement("Kommunen får lengre tid til den nye vurderingen. Resten står vi på."));
    }

    /**
     * The decision is written, comes back once, is signed and sent; gives its letter.
     *
     * @param limits last day for each of the three points
     */
    UUID make(UUID id, List<LocalDate> limits, Actor leader) {
        UUID letter = desk.begin(id, draft(limits, "Rekkefølgen styrer hvem som får startlån."));
        desk.sendBack(id, letter, leader, "Skriv tydeligere hvorfor det haster for dem som søker nå.");
        desk.begin(
                id,
                draft(
                        limits,
                        "Rekkefølgen styrer hvem som får startlån. De som søker nå, mister boligen de har sett seg ut, om ingen ser på søknaden i tide."));
        desk.send(id, letter, leader);
        return letter;
    }

    private static DraftDecision draft(List<LocalDate> limits, String considerations) {
        return new DraftDecision(
                "Kommunen bruker et system som gir poeng og setter søkerne i rekkefølge. Ingen ser på rekkefølgen før den brukes.",
                "En avgjørelse med stor betydning kan ikke tas av en maskin alene. Risikoen skal vurderes på nytt når systemet endres.",
                considerations,
                List.of(
                        new DraftDecision.Point(
                                "La en person se på hver søknad før den blir avgjort.", limits.get(0), RATE),
                        new DraftDecision.Point(
                                "Lag en forklaring på rekkefølgen som søkerne kan forstå.", limits.get(1), RATE),
                        new DraftDecision.Point(
                                "Gjør vurderingen av personvernkonsekvenser på nytt.", limits.get(2), RATE)),
                PenaltyKind.DAY,
                null);
    }

    /** The complainant learns where the complaint has led. */
    void tellComplainant(UUID id, String summary) {
        desk.take(id, new TellComplainant(summary)).created().forEach(letter -> desk.send(id, letter));
    }
}

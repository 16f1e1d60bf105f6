package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.AssessPoints.Assessment;
import no.algoritmetilsyn.demand.step.AssessPoints.Result;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.GrantMoreTime;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.demand.step.OpenDemand;
import no.algoritmetilsyn.demand.step.SendDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.statement.Audience;
import no.algoritmetilsyn.statement.SendStatement;

/** What is asked because of a complaint: a voluntary demand of some points, more time, and the answers. */
@Dependent
class DemoDemand {

    private static final int WEEKS = 3;

    @Inject
    DemoDesk desk;

    @Inject
    AuthorityClock clock;

    /** Asks a body, as the inspector who has sorted the complaint; gives the demand. */
    UUID ask(Complaint complaint, DemoBody body, String subject, List<DraftDemand.Point> points) {
        UUID demand = desk.open(
                        new OpenDemand(
                                body.number(),
                                body.legalName(),
                                WrittenForm.NB,
                                PowerCode.VOLUNTARY,
                                subject,
                                "Vi skal finne ut om de som søker, får en forklaring de kan forstå."),
                        complaint.casefileId(),
                        complaint.id())
                .proceedingId();
        desk.take(
                demand,
                new DraftDemand(
                        "En søker har klaget på at ingen kan forklare hvordan systemet kom til sitt svar.",
                        Automation.SUPPORT,
                        null,
                        points,
                        inWeeks(WEEKS),
                        null,
                        null));
        desk.take(demand, new SendDemand(null));
        return demand;
    }

    static DraftDemand.Point point(Wanted wanted, String text) {
        return new DraftDemand.Point(wanted, text, null);
    }

    /** The body asks for a week more than it has, and gets it. */
    void giveMoreTime(UUID demand, int weeks) {
        LocalDate later = inWeeks(weeks);
        desk.take(
                demand, new AskMoreTime(later, "Den som kjenner systemet, er på ferie.", Channel.PHONE, clock.today()));
        desk.take(demand, new GrantMoreTime(later, "Grunnen er god, og saken tåler en uke."));
    }

    /** Three of four points are answered. */
    void receiveAnswers(UUID demand) {
        desk.take(
                demand,
                new HandInAnswer(
                        List.of(
                                answer(1, "Systemet gir poeng for inntekt, barn og botid, og legger dem sammen."),
                                answer(2, "Vurderingen er fra 2022. Vi har ikke laget en ny."),
                                answer(3, "Inntekt, gjeld, antall barn, botid i kommunen og tidligere avslag.")),
                        Channel.LETTER,
                        clock.today()));
    }

    /** Somebody of the union rings, and says something that the employer is not to learn of. */
    void hearUnion(UUID demand) {
        desk.take(
                demand,
                new SendStatement(
                        Audience.AUTHORITY_ONLY,
                        "Vi ble ikke spurt da systemet ble innført, og de som jobber med det, følger rekkefølgen.",
                        List.of(),
                        Channel.PHONE,
                        clock.today()));
    }

    /** What was answered is enough, and the rest is seen at the inspection. */
    void assess(UUID demand) {
        desk.take(
                demand,
                new AssessPoints(List.of(
                        new Assessment(1, Result.SUFFICIENT, null, null),
                        new Assessment(2, Result.SUFFICIENT, null, null),
                        new Assessment(3, Result.SUFFICIENT, null, null),
                        new Assessment(4, Result.NOT_NEEDED, "Vi ser på loggen ved tilsynet.", null))));
    }

    private LocalDate inWeeks(int weeks) {
        return Holidays.workingDayFrom(clock.today().plusWeeks(weeks));
    }

    private static HandInAnswer.Answer answer(int number, String text) {
        return new HandInAnswer.Answer(number, text, null, null, List.of());
    }
}

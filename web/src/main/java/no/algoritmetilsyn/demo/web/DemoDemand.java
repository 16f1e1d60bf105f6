package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.demand.DemandPages;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.Channel;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.GrantMoreTime;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.demand.step.OpenDemand;
import no.algoritmetilsyn.demand.step.SendDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.RetryOnClash;

/**
 * What the complaint about loans for homes leads to: the municipality is asked four questions, gets a week more than it had,
 * and answers three.
 */
@Dependent
class DemoDemand {

    /** The use that the complaint is about. */
    static final String ABOUT = "Utvelging av søknader om startlån";

    private static final int WEEKS = 3;

    @Inject
    Openings openings;

    @Inject
    Steps steps;

    @Inject
    DemandPages demands;

    @Inject
    AuthorityClock clock;

    /**
     * Asks, as the inspector who has sorted the complaint.
     *
     * @return the reference of the demand
     */
    String ask(Complaint complaint) {
        LocalDate limit = Holidays.workingDayFrom(clock.today().plusWeeks(WEEKS));
        LocalDate later = Holidays.workingDayFrom(limit.plusWeeks(1));
        UUID demand = openings.open(
                        new OpenDemand(
                                "310023450",
                                "Furuvik kommune",
                                WrittenForm.NB,
                                PowerCode.VOLUNTARY,
                                ABOUT,
                                "Vi skal finne ut om de som søker, får en forklaring de kan forstå."),
                        new OpeningRequest(complaint.casefileId(), complaint.id(), null))
                .proceedingId();
        take(
                demand,
                new DraftDemand(
                        "En søker har klaget på at ingen i kommunen kan forklare hvorfor hun havnet sist i køen.",
                        List.of(
                                point(Wanted.EXPLANATION, "Forklar hvordan systemet rangerer søkerne, steg for steg."),
                                point(Wanted.DOCUMENT, "Send oss den siste vurderingen av personvernkonsekvenser."),
                                point(Wanted.DATA, "Hvilke opplysninger om søkerne bruker systemet?"),
                                point(Wanted.LOG, "Send oss loggen over rangeringer den siste måneden.")),
                        limit,
                        null,
                        null));
        take(demand, new SendDemand(null));
        take(demand, new AskMoreTime(later, "Den som kjenner systemet, er på ferie.", Channel.PHONE, clock.today()));
        take(demand, new GrantMoreTime(later, "Grunnen er god, og saken tåler en uke."));
        take(
                demand,
                new HandInAnswer(
                        List.of(
                                answer(1, "Systemet gir poeng for inntekt, barn og botid, og legger dem sammen."),
                                answer(2, "Vurderingen er fra 2022. Vi har ikke laget en ny."),
                                answer(3, "Inntekt, gjeld, antall barn, botid i kommunen og tidligere avslag.")),
                        Channel.LETTER,
                        clock.today()));
        return demands.open(demand).demand().reference();
    }

    private static DraftDemand.Point point(Wanted wanted, String text) {
        return new DraftDemand.Point(wanted, text, null);
    }

    private static HandInAnswer.Answer answer(int number, String text) {
        return new HandInAnswer.Answer(number, text, null, null, List.of());
    }

    private void take(UUID demand, Record step) {
        RetryOnClash.run(() -> steps.take(demand, step, StepRequest.PLAIN));
    }
}

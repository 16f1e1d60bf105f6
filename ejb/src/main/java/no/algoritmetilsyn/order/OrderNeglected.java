package no.algoritmetilsyn.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.law.power.PenaltyRise;

/**
 * It was decided that the neglect of an order has consequences, in this transaction.
 *
 * @param orderId the order
 * @param casefileId the case in which it lies
 * @param title what it is about
 * @param body who neglects it
 * @param terms how it is secured
 * @param rise how its rate rises; null where it does not
 * @param points all its points, in order
 * @param givenLate more time that was given after a limit had passed
 */
public record OrderNeglected(
        UUID orderId,
        UUID casefileId,
        String title,
        OrderedBody body,
        PenaltyTerms terms,
        PenaltyRise rise,
        List<Point> points,
        List<TimeGivenLate> givenLate) {

    /**
     * One point.
     *
     * @param limitOn the last day for it
     * @param rate kroner for each unit of delay; null where it costs nothing
     * @param fulfilledOn the day on which it was met; null while it is not
     * @param annulledOn the day on which it was annulled; null when it stands
     */
    public record Point(int number, LocalDate limitOn, Integer rate, LocalDate fulfilledOn, LocalDate annulledOn) {}
}

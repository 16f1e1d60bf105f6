package no.algoritmetilsyn.demand.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * The organisation has answered, point by point; the answers are to be assessed now (forvaltningsloven § 11 d). Points that it has
 * not answered still wait, until their limit.
 *
 * @param posted day, Europe/Oslo, on which the answers were posted or said: whether they were in time is counted by it
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        task = "awaitAnswer",
        path = "skriv-inn-svar",
        event = "DEMAND_ANSWERED")
public record HandInAnswer(
        @NotEmpty @Valid @Size(max = 30) List<Answer> answers,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted)
        implements CrossChecked {

    /**
     * The answer to one point.
     *
     * @param number of the point
     * @param text the answer; may be left out where files are the answer, or the organisation says that it has no duty
     * @param reservation what the organisation says about it beside; or null
     * @param because why; with a reservation
     * @param files what is handed in with it
     */
    public record Answer(
            @NotNull @Min(1) Integer number,
            @Size(max = 20_000) String text,
            Reservation reservation,
            @Size(max = 2_000) String because,
            @Size(max = 20) List<UUID> files) {}

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String pointer = "/answers/" + i;
            if (answer.text() == null && answer.files().isEmpty() && answer.reservation() != Reservation.NO_DUTY) {
                faults.add(Violation.at(pointer + "/text", "required"));
            } else if (answer.reservation() != null && answer.because() == null) {
                faults.add(Violation.at(pointer + "/because", "required"));
            } else if (answer.reservation() == null && answer.because() != null) {
                faults.add(Violation.at(pointer + "/reservation", "required"));
            }
        }
        return faults;
    }
}

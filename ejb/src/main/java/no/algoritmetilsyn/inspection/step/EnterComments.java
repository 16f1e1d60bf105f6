package no.algoritmetilsyn.inspection.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import no.algoritmetilsyn.finding.CommentKind;

/**
 * The organisation has commented on findings (forvaltningsloven § 17), as it was received; the comments are to be assessed now.
 *
 * @param comments one for each finding that the organisation says something of; it need say nothing of the others
 * @param general what it says of the report as a whole; may be left out where it comments on a finding
 * @param files what came with them
 * @param posted day, Europe/Oslo, on which they were posted or said: whether they were in time is counted by it
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        task = "awaitComments",
        path = "skriv-inn-merknader",
        event = "FINDINGS_COMMENTED")
public record EnterComments(
        @Valid @Size(max = 50) List<Comment> comments,
        @Size(max = 10_000) String general,
        @Size(max = 20) List<UUID> files,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted)
        implements CrossChecked {

    /**
     * What it says of one finding.
     *
     * @param number of the finding
     * @param text its reasons and what it points to, or how it has mended what was wrong; may be left out where it admits
     */
    public record Comment(
            @NotNull @Min(1) Integer number, @NotNull CommentKind kind, @Size(max = 10_000) String text) {}

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        if (comments.isEmpty() && general == null) {
            faults.add(Violation.of("comments", "required"));
        }
        for (int i = 0; i < comments.size(); i++) {
            if (comments.get(i).kind() != CommentKind.ADMITS && comments.get(i).text() == null) {
                faults.add(Violation.at("/comments/" + i + "/text", "required"));
            }
        }
        return faults;
    }
}

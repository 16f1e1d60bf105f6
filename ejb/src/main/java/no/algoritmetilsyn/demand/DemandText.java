package no.algoritmetilsyn.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.law.AppealEffect;
import no.algoritmetilsyn.law.Provision;

/** Writes the paragraphs of letters about one demand, in the language form of the body. */
final class DemandText {

    private final Demand demand;
    private final DemandWords words;

    DemandText(Demand demand) {
        this.demand = demand;
        this.words = new DemandWords(demand.addressee().writtenForm());
    }

    /** What the letter is called. */
    String title(DemandLetter.Kind kind) {
        return words.get("kind." + kind);
    }

    /**
     * What opens a demand: who is asked, by what, until when, and what for.
     *
     * @param power provision that gives the power
     * @param procedure provision that says how
     */
    List<String> demanded(String cover, Provision power, Provision procedure, List<DemandPoint> points) {
        String until = words.day(demand.limitOn());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                demand.isOrder()
                        ? words.get(
                                "order", until, power.citation(words.language()), procedure.citation(words.language()))
                        : words.get("voluntary", until));
        paragraphs.add(cover);
        paragraphs.add(words.get("purpose", demand.purpose()));
        paragraphs.add(words.get("basis", demand.basis()));
        if (points.stream().anyMatch(point -> point.wanted() == Wanted.SOURCE_CODE)) {
            paragraphs.add(words.get("sourceCode", demand.sourceCodeReason()));
        }
        paragraphs.add(words.get("points"));
        paragraphs.addAll(lines(points));
        paragraphs.add(words.get("moreTime"));
        paragraphs.removeIf(Objects::isNull);
        return paragraphs;
    }

    /** The right to appeal an order, until when, and what an appeal does (forvaltningsloven § 14). */
    List<String> appeal(Deadline limit, AppealEffect.Effect effect) {
        String right = limit.ruleCode().equals(DemandDeadlines.APPEAL_PRESENT)
                ? words.get("appeal.atOnce")
                : words.get("appeal", words.day(limit.dueDate().orElseThrow()));
        if (effect == AppealEffect.Effect.BINDS_UNLESS_POSTPONED) {
            return List.of(right, words.get("appeal.binds"));
        }
        return List.of(
                right,
                demand.urgentReason() == null
                        ? words.get("appeal.suspends")
                        : words.get("appeal.urgent", demand.urgentReason()));
    }

    /** Points that are waited for, one a line. */
    List<String> lines(List<DemandPoint> points) {
        return points.stream().map(this::line).toList();
    }

    private String line(DemandPoint point) {
        String wanted = words.get("wanted." + point.wanted());
        return point.limitOn() != null
                ? words.get("point.limit", point.number(), wanted, point.text(), words.day(point.limitOn()))
                : words.get("point", point.number(), wanted, point.text());
    }

    String reminder(LocalDate until) {
        return words.get("reminder", words.day(until));
    }

    String overdue(LocalDate until) {
        return words.get("overdue", words.day(until));
    }

    String receipt(LocalDate posted) {
        return words.get("receipt", demand.reference(), words.day(posted));
    }

    String moreTime(LocalDate until, String reason) {
        return words.get("moreTime.granted", words.day(until), reason);
    }

    String noMoreTime(LocalDate until, String reason) {
        return words.get("moreTime.refused", words.day(until), reason);
    }

    /** What was not enough, with the new limits. */
    List<String> askedAgain(List<AssessPoints.Assessment> insufficient) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.get("askedAgain"));
        insufficient.forEach(each ->
                paragraphs.add(words.get("askedAgain.point", each.number(), each.reason(), words.day(each.limit()))));
        return paragraphs;
    }

    String ended() {
        return words.get("ended", demand.reference());
    }

    /** The whole letter. */
    String letter(DemandLetter.Kind kind, List<String> paragraphs, Optional<LocalDate> fineContemplated) {
        var all = new ArrayList<String>();
        all.add(words.get("to", demand.addressee().organisationName()));
        all.add(title(kind) + ": " + demand.title());
        all.addAll(paragraphs);
        fineContemplated.ifPresent(since -> all.add(words.get("silence")));
        return String.join("\n\n", all);
    }
}

package no.algoritmetilsyn.lawbook;

import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.appeal.question.AppealAnswers;
import no.algoritmetilsyn.appeal.question.AppealReader;
import no.algoritmetilsyn.deadline.question.Answers;
import no.algoritmetilsyn.deadline.question.QuestionReader;
import no.algoritmetilsyn.fine.question.FineAnswers;
import no.algoritmetilsyn.fine.question.FineReader;
import no.algoritmetilsyn.penalty.question.PenaltyAnswers;
import no.algoritmetilsyn.penalty.question.PenaltyReader;

/** The tables whose rows are computed, in the order in which they are read. */
public final class GoldenTables {

    private GoldenTables() {}

    /** All of them. */
    public static List<GoldenTable<?>> of(
            Answers deadlines, PenaltyAnswers penalties, FineAnswers fines, AppealAnswers appeals) {
        return List.of(
                new GoldenTable<>(
                        "deadlines.csv",
                        List.of("expected_due"),
                        // A sort of start that the product does not know changes nothing in the count.
                        Set.of("start_type"),
                        QuestionReader::read,
                        deadlines::answer),
                new GoldenTable<>(
                        "penalty.csv",
                        List.of("expected_nok", "limit_effective", "first_day"),
                        Set.of(),
                        PenaltyReader::read,
                        penalties::answer),
                new GoldenTable<>(
                        "fine.csv",
                        List.of(
                                "expected_ceiling_nok",
                                "arithmetic",
                                "payment_due",
                                "limitation_last_day",
                                "interrupted",
                                "may_fine_on_decision_day"),
                        Set.of(),
                        FineReader::read,
                        fines::answer),
                new GoldenTable<>(
                        "appeal.csv",
                        List.of(
                                "runs_from",
                                "last_day",
                                "timely",
                                "late_test_allowed",
                                "absolute_bar",
                                "barred",
                                "right_to_appeal",
                                "outcome",
                                "costs_last_day",
                                "outcome_constraint"),
                        Set.of(),
                        AppealReader::read,
                        appeals::answer));
    }
}

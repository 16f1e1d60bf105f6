package no.algoritmetilsyn.lawbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.appeal.question.AppealAnswers;
import no.algoritmetilsyn.appeal.question.AppealReader;
import no.algoritmetilsyn.deadline.question.Answers;
import no.algoritmetilsyn.deadline.question.QuestionReader;
import no.algoritmetilsyn.fine.question.FineAnswers;
import no.algoritmetilsyn.fine.question.FineReader;
import no.algoritmetilsyn.law.question.LawAnswer;
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
                        QuestionReader::read,
                        deadlines::answer,
                        GoldenTables::none),
                new GoldenTable<>(
                        "penalty.csv",
                        List.of("expected_nok", "limit_effective", "first_day"),
                        PenaltyReader::read,
                        penalties::answer,
                        PenaltyParts::compared),
                new GoldenTable<>(
                        "fine.csv",
                        List.of(
                                "expected_ceiling_nok",
                                "arithmetic",
                                "payment_due",
                                "limitation_last_day",
                                "interrupted",
                                "may_fine_on_decision_day"),
                        FineReader::read,
                        fines::answer,
                        GoldenTables::none),
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
                        AppealReader::read,
                        appeals::answer,
                        GoldenTables::none));
    }

    private static Optional<GoldenCase.Compared> none(Map<String, String> row, LawAnswer answer) {
        return Optional.empty();
    }
}

package no.algoritmetilsyn.lawbook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.appeal.question.AppealAnswers;
import no.algoritmetilsyn.deadline.question.Answers;
import no.algoritmetilsyn.fine.question.FineAnswers;
import no.algoritmetilsyn.penalty.question.PenaltyAnswers;

/** The cases that the law is tried on, answered anew by the rows and rules of now, for the staff. */
@Stateless
public class GoldenCases {

    @Inject
    Access access;

    @Inject
    Answers deadlines;

    @Inject
    PenaltyAnswers penalties;

    @Inject
    FineAnswers fines;

    @Inject
    AppealAnswers appeals;

    /**
     * All tables by name, each with its rows as they were written. In no transaction of its own: a row that is refused rolls back what
     * it is answered in.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when the caller is not of the staff
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Map<String, List<GoldenCase>> answered() {
        access.require(Act.LAW_READ);
        Map<String, String> reasons = GoldenFile.rows("answers.csv").stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("reason")));
        return GoldenTables.of(deadlines, penalties, fines, appeals).stream()
                .collect(Collectors.toMap(
                        GoldenTable::name, table -> answered(table, reasons), (one, other) -> one, LinkedHashMap::new));
    }

    private static List<GoldenCase> answered(GoldenTable<?> table, Map<String, String> reasons) {
        return GoldenFile.rows(table.file()).stream()
                .map(row -> table.answer(row, reasons.getOrDefault(row.get("id"), "")))
                .toList();
    }
}

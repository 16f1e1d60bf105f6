package no.algoritmetilsyn.lawbook.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.lawbook.change.LawChange;
import no.algoritmetilsyn.lawbook.change.LawDecision;
import no.algoritmetilsyn.lawbook.change.LawImport;
import no.algoritmetilsyn.lawbook.change.LawProposal;
import no.algoritmetilsyn.lawbook.change.LineProblem;

/**
 * A proposed change of law, and what became of it.
 *
 * @param table of law that it is about
 * @param sha256 of the file
 * @param state {@code WAITING}, {@code APPROVED}, {@code REJECTED} or {@code WITHDRAWN}
 * @param stale whether the rows that it was compared with are others now: it can no longer be approved
 * @param changes what it does; left out in the list
 * @param problems what has come between since it was handed in; left out in the list
 * @param touched what rests on the rows that change, as far as the reader may see it; left out in the list
 */
record LawImportAnswer(
        UUID id,
        String table,
        @Nullable String fileName,
        String sha256,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        boolean stale,
        @Nullable List<Change> changes,
        @Nullable List<Fault> problems,
        @Nullable List<Touched> touched) {

    /**
     * What a line of the file does.
     *
     * @param action {@code ADD} or {@code END}
     * @param row names it within its table
     * @param follows the row that an added one follows
     * @param before what the row that ends, or that it follows, says where it is another thing
     * @param after what it says there
     */
    record Change(
            int line,
            String action,
            String row,
            @Nullable String follows,
            Map<String, String> before,
            Map<String, String> after) {

        static Change of(LawChange change) {
            List<String> columns = change.differences();
            return new Change(
                    change.row().line(),
                    change.action().name(),
                    change.row().id(),
                    change.action() == LawChange.Action.END
                            ? null
                            : change.former().map(row -> row.id()).orElse(null),
                    change.former()
                            .map(row -> columns.stream()
                                    .collect(Collectors.toMap(Function.identity(), column -> row.cell(column))))
                            .orElse(Map.of()),
                    columns.stream().collect(Collectors.toMap(Function.identity(), column -> change.row()
                            .cell(column))));
        }
    }

    /** What is wrong with a line. */
    record Fault(int line, @Nullable String column, String code, String message) {}

    /** A proceeding, and what in it rests on the rows. */
    record Touched(UUID proceeding, String reference, String what) {}

    static LawImportAnswer head(LawProposal one, Function<UUID, String> names) {
        return of(one, names, null, null, null);
    }

    static LawImportAnswer whole(
            LawProposal one, Function<UUID, String> names, Function<LineProblem, String> sentences) {
        return of(
                one,
                names,
                one.changes().stream().map(Change::of).toList(),
                one.problems().stream()
                        .map(problem -> new Fault(
                                problem.line(),
                                problem.column().isEmpty() ? null : problem.column(),
                                problem.code().name(),
                                sentences.apply(problem)))
                        .toList(),
                one.touched().stream()
                        .map(touched -> new Touched(
                                touched.proceeding(),
                                touched.reference(),
                                touched.what().name()))
                        .toList());
    }

    private static LawImportAnswer of(
            LawProposal one,
            Function<UUID, String> names,
            List<Change> changes,
            List<Fault> problems,
            List<Touched> touched) {
        LawImport proposal = one.proposal();
        LawDecision decision = one.settled();
        return new LawImportAnswer(
                proposal.id(),
                proposal.kind().table(),
                proposal.fileName().orElse(null),
                proposal.sha256(),
                proposal.reason(),
                names.apply(proposal.proposedBy()),
                proposal.proposedAt(),
                decision == null ? "WAITING" : decision.outcome().name(),
                decision == null ? null : names.apply(decision.decidedBy()),
                decision == null ? null : decision.decidedAt(),
                decision == null ? null : decision.reason(),
                one.stale(),
                changes,
                problems,
                touched);
    }
}

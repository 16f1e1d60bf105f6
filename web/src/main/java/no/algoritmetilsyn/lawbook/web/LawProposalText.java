package no.algoritmetilsyn.lawbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.lawbook.change.LawChange;
import no.algoritmetilsyn.lawbook.change.LawProposal;
import no.algoritmetilsyn.platform.web.Texts;

/** Tells of proposed changes of law, in the reader's language. */
@Named("lawProposals")
@RequestScoped
public class LawProposalText {

    @Inject
    Accounts accounts;

    @Inject
    Texts texts;

    /**
     * A column of a row.
     *
     * @param before what the row said so far; empty where there was none
     */
    public record Cell(String column, String before, String after) {}

    /** The cells of a change that say another thing than before. */
    public List<Cell> cells(LawChange change) {
        return change.differences().stream()
                .map(column -> new Cell(
                        column,
                        change.former().map(row -> row.cell(column)).orElse(""),
                        change.row().cell(column)))
                .toList();
    }

    /** What a change does, in a word or two: a row that follows another changes the law from its day on. */
    public String what(LawChange change) {
        boolean follows =
                change.action() == LawChange.Action.ADD && change.former().isPresent();
        return texts.get("lawbook.action." + (follows ? "FOLLOW" : change.action()));
    }

    /** What has become of one. */
    public String state(LawProposal one) {
        return one.decision()
                .map(decision -> texts.of("lawbook.outcome", decision.outcome()))
                .orElseGet(() -> texts.get("lawbook.changes.waiting"));
    }

    /** In which tone that is told. */
    public String tone(LawProposal one) {
        return one.decision()
                .map(decision -> switch (decision.outcome()) {
                    case APPROVED -> "success";
                    case REJECTED -> "danger";
                    case WITHDRAWN -> "neutral";
                })
                .orElse("info");
    }

    /** What an account is called. */
    public String name(UUID account) {
        return accounts.displayName(account);
    }
}

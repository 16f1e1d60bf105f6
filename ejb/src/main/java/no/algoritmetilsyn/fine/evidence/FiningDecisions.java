package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.KindOfDecision;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.fine.FineAppeals;
import no.algoritmetilsyn.fine.step.ConsiderFine;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** Decisions to fine (overtredelsesgebyr): one amount, on evidence that stands in rows (forvaltningsloven §§ 43-49). */
@ApplicationScoped
public class FiningDecisions implements KindOfDecision {

    private static final Set<String> LEFT_OUT = Set.of("dailyPenalty", "points", "penalty", "cap");

    @Inject
    FineEvidenceRows rows;

    @Inject
    FineEvidence evidence;

    @Inject
    FineContents contents;

    @Inject
    FineAppeals fines;

    @Override
    public DecisionKind kind() {
        return DecisionKind.FINE;
    }

    @Override
    public Set<String> leftOut() {
        return LEFT_OUT;
    }

    @Override
    public Map<String, String> drafted(UUID decision, boolean notice) {
        FineDraft draft = rows.draft(decision);
        Integer amount = notice ? draft.noticedAmount() : draft.amount();
        return amount == null ? Map.of() : Map.of("amount", amount.toString());
    }

    @Override
    public LetterKind noticeLetter() {
        return LetterKind.FINE_NOTICE;
    }

    @Override
    public LetterKind decisionLetter() {
        return LetterKind.FINE_DECISION;
    }

    @Override
    public List<Violation> faults(DraftNotice draft) {
        return draft.amount() == null ? List.of(Violation.of("amount", "required")) : List.of();
    }

    @Override
    public void keep(DraftNotice notice, Decision decision) {
        FineDraft draft = rows.draft(decision.id());
        draft.notice(notice.amount());
        rows.keep(draft);
    }

    /** The exception of § 44 fourth paragraph is for fines on the spot, and we impose none. */
    @Override
    public Optional<String> noticeNeeded() {
        return Optional.of("fineNeedsNotice");
    }

    @Override
    public Optional<String> unready(Decision decision) {
        return evidence.unwritten(decision);
    }

    /** Within the ceiling (§ 44 second paragraph), and no more than the body could say something about (§ 16). */
    @Override
    public List<Violation> faults(DraftDecision draft, Decision decision) {
        if (draft.amount() == null) {
            return List.of(Violation.of("amount", "required"));
        }
        long ceiling = rows.count(decision.id()).orElseThrow().ceiling();
        if (draft.amount() > ceiling) {
            return List.of(Violation.of("amount", "aboveCeiling", ceiling));
        }
        Integer noticed = rows.draft(decision.id()).noticedAmount();
        return noticed != null && draft.amount() > noticed
                ? List.of(Violation.of("amount", "aboveNotice", noticed))
                : List.of();
    }

    @Override
    public void keep(DraftDecision written, Decision decision) {
        FineDraft draft = rows.draft(decision.id());
        draft.draft(written.amount());
        rows.keep(draft);
    }

    @Override
    public Letter notice(Decision decision) {
        return contents.notice(decision);
    }

    @Override
    public Letter decision(Decision decision) {
        return contents.decision(decision);
    }

    @Override
    public Letter ending(Decision decision, String because) {
        return contents.dropped(decision, because);
    }

    @Override
    public Optional<Integer> claimed(Decision decision) {
        return fines.amount(decision.id());
    }

    @Override
    public Optional<Long> ceiling(Decision decision) {
        return rows.count(decision.id()).map(FineCount::ceiling);
    }

    /** Always (§ 49): to be suspected is a burden, whether a notice has come or not. */
    @Override
    public boolean tellsEnding(Decision decision) {
        return true;
    }

    @Override
    public FinishCheck checkNotice(Decision decision) {
        return new FinishCheck()
                .when(
                        evidence.silenceUntold(decision),
                        FinishSection.PROVISIONS,
                        Lack.at(decision.id(), ConsiderFine.class));
    }

    @Override
    public FinishCheck checkDecision(Decision decision, OutgoingLetter letter) {
        return evidence.check(decision, letter.state() == LetterState.APPROVED);
    }
}

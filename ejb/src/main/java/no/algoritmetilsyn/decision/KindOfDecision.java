package no.algoritmetilsyn.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;

/**
 * What is particular to decisions of one kind: what is asked for, what the law forbids, what the letters say. What all share (the
 * notice, the hearing, the signature, the appeal) is in this package.
 */
public interface KindOfDecision {

    /** The kind. */
    DecisionKind kind();

    /** Components of {@link DraftNotice} and {@link DraftDecision} that are not asked for. */
    Set<String> leftOut();

    /** What is drafted already and kept by the kind itself, as the forms of both steps begin with it. */
    Map<String, String> drafted(UUID decision, boolean notice);

    /** What the kind tells about a decision where it is shown, beside what is told of any. */
    default Map<String, Object> facts(Decision decision) {
        return Map.of();
    }

    /** Kind of the letter of the notice. */
    LetterKind noticeLetter();

    /** Kind of the letter of the decision. */
    LetterKind decisionLetter();

    /** What is wrong with the draft of a notice, beside what is wrong with any. */
    List<Violation> faults(DraftNotice draft);

    /** Keeps what the kind holds of the draft of a notice. */
    void keep(DraftNotice draft, Decision decision);

    /** Why the notice cannot be left out; empty when it can (forvaltningsloven § 16 third paragraph). */
    Optional<String> noticeNeeded();

    /** What has to be known before the decision can be written, and is not; a rule. */
    Optional<String> unready(Decision decision);

    /** What is wrong with the draft of the decision. */
    List<Violation> faults(DraftDecision draft, Decision decision);

    /** Keeps what the kind holds of the draft of the decision. */
    void keep(DraftDecision draft, Decision decision);

    /** What the letter of the notice says, by the rows. */
    Letter notice(Decision decision);

    /** What the letter of the decision says, by the rows. */
    Letter decision(Decision decision);

    /** What the letter says that tells that nothing is decided. */
    Letter ending(Decision decision, String because);

    /** Whole kroner that a decision which is made has the body pay, after what appeals have changed; empty where it pays nothing. */
    Optional<Integer> claimed(Decision decision);

    /** Whether the body is told that nothing is decided. */
    boolean tellsEnding(Decision decision);

    /** All that keeps the notice from leaving now, beside what holds for any. */
    FinishCheck checkNotice(Decision decision);

    /** All that keeps the decision from being submitted, signed or sent now, beside what holds for any. */
    FinishCheck checkDecision(Decision decision, OutgoingLetter letter);
}

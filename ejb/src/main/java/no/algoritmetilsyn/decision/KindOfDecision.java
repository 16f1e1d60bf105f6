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
    default Map<String, String> drafted(UUID decision, boolean notice) {
        return Map.of();
    }

    /** What the kind tells about a decision where it is shown, beside what is told of any. */
    default Map<String, Object> facts(Decision decision) {
        return Map.of();
    }

    /** Kind of the letter of the notice. */
    LetterKind noticeLetter();

    /** Kind of the letter of the decision. */
    LetterKind decisionLetter();

    /** What is wrong with the draft of a notice, beside what is wrong with any. */
    default List<Violation> faults(DraftNotice draft) {
        return List.of();
    }

    /** Keeps what the kind holds of the draft of a notice; nothing, where all of it stands in the decision. */
    default void keep(DraftNotice draft, Decision decision) {}

    /** Why the notice cannot be left out; empty when it can (forvaltningsloven § 16 third paragraph). */
    default Optional<String> noticeNeeded() {
        return Optional.empty();
    }

    /** What has to be known before the decision can be written, and is not; a rule. */
    default Optional<String> unready(Decision decision) {
        return Optional.empty();
    }

    /** What is wrong with the draft of the decision. */
    default List<Violation> faults(DraftDecision draft, Decision decision) {
        return List.of();
    }

    /** Keeps what the kind holds of the draft of the decision; nothing, where a step of its own has written it. */
    default void keep(DraftDecision draft, Decision decision) {}

    /** What the letter of the notice says, by the rows. */
    Letter notice(Decision decision);

    /** What the letter of the decision says, by the rows. */
    Letter decision(Decision decision);

    /** What the letter says that tells that nothing is decided. */
    Letter ending(Decision decision, String because);

    /** Whole kroner that a decision which is made has the body pay, after what appeals have changed; empty where it pays nothing. */
    default Optional<Integer> claimed(Decision decision) {
        return Optional.empty();
    }

    /** Whether it forbids something for the time being. */
    default boolean isForbidding() {
        return false;
    }

    /** Whole kroner above which the law lets nobody go; empty where the body pays nothing. */
    default Optional<Long> ceiling(Decision decision) {
        return Optional.empty();
    }

    /** Whether the body is told that nothing is decided. */
    boolean tellsEnding(Decision decision);

    /** All that keeps the notice from leaving now, beside what holds for any. */
    default FinishCheck checkNotice(Decision decision) {
        return new FinishCheck();
    }

    /** All that keeps the decision from being submitted, signed or sent now, beside what holds for any. */
    FinishCheck checkDecision(Decision decision, OutgoingLetter letter);
}

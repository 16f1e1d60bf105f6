package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Complainant;
import no.algoritmetilsyn.casefile.Complainants;
import no.algoritmetilsyn.decision.step.CorrectDecision;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.BegunLetters;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Begins the letters about decisions, with the values that the law wants in them, and finds those that there are. */
@Dependent
class DecisionLetters {

    /** Ground on which what was written about a possible breach may be kept until the case is decided. */
    private static final String UNDECIDED = "offl-24-2";

    /** A letter to somebody who complained tells that they did. */
    private static final String PERSONAL = "offl-13";

    @Inject
    BegunLetters begun;

    @Inject
    LetterDrafts drafts;

    @Inject
    DecisionContents contents;

    @Inject
    DecisionKinds kinds;

    @Inject
    Decisions decisions;

    @Inject
    Complainants complainants;

    /** The letter of the notice, begun or written anew. */
    UUID notice(Decision decision) {
        return write(decision, kinds.of(decision).notice(decision));
    }

    /** The letter of the decision, begun or written anew. */
    UUID decision(Decision decision) {
        return write(decision, kinds.of(decision).decision(decision));
    }

    /** Whether a letter says what stands in the rows now. */
    boolean saysTheSame(Decision decision, OutgoingLetter letter) {
        KindOfDecision kind = kinds.of(decision);
        Letter now = letter.kind() == kind.decisionLetter() ? kind.decision(decision) : kind.notice(decision);
        return now.equals(letter.snapshot().data());
    }

    UUID moreTime(Decision decision, LocalDate before, LocalDate until) {
        return draft(decision, contents.moreTime(decision, before, until));
    }

    UUID noMoreTime(Decision decision, LocalDate asked, LocalDate limit) {
        return draft(decision, contents.noMoreTime(decision, asked, limit));
    }

    UUID correction(Decision decision, CorrectDecision step) {
        return draft(decision, contents.correction(decision, step));
    }

    /** That nothing is decided, begun or written anew. */
    UUID ending(Decision decision, String because) {
        return write(decision, kinds.of(decision).ending(decision, because));
    }

    /** One letter to each who has complained, in their own language. */
    List<UUID> toComplainants(Decision decision, String summary) {
        return complainants.of(decision.id()).stream()
                .map(one -> {
                    LetterLanguage language = language(one);
                    return drafts.draft(new NewLetter(
                            decision.id(),
                            decision.id(),
                            contents.told(decision, one.reference(), summary, language),
                            language,
                            Addressee.person(one.identityId()),
                            PERSONAL));
                })
                .toList();
    }

    /** In which a person who has complained is written to. */
    static LetterLanguage language(Complainant complainant) {
        LetterLanguage language = LetterLanguage.of(complainant.language());
        return LetterKind.DECISION_TOLD.languages().contains(language) ? language : LetterLanguage.NB;
    }

    /** Whether somebody whom we know has complained of what it rests on. */
    boolean isAnybodyToTell(UUID id) {
        return !complainants.of(id).isEmpty();
    }

    private UUID write(Decision decision, Letter values) {
        return drafts.draftOrRevise(letter(decision, values));
    }

    private UUID draft(Decision decision, Letter values) {
        return drafts.draft(letter(decision, values));
    }

    private static NewLetter letter(Decision decision, Letter values) {
        return new NewLetter(
                decision.id(),
                decision.id(),
                values,
                DecisionContents.language(decision),
                Addressee.organisation(decision.directedAt().organisationId()),
                UNDECIDED);
    }

    /** Why the letter of a kind cannot be written anew: it is with those who sign. */
    Optional<String> submitted(UUID id, LetterKind kind) {
        return begun.submitted(id, kind);
    }

    boolean isOneOpen(UUID id) {
        return !unsent(id).isEmpty();
    }

    /** Those that are being written, signed or sent. */
    List<OutgoingLetter> unsent(UUID id) {
        return begun.open(id);
    }
}

package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.BegunLetters;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.desk.StepLetters;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** Begins the letters about appeals, with the values that the law wants in them, and finds those that there are. */
@Dependent
class AppealLetters {

    /** Ground on which what was written about a possible breach may be kept until the case is decided. */
    private static final String UNDECIDED = "offl-24-2";

    /** A letter to somebody who complained tells that they did. */
    private static final String PERSONAL = "offl-13";

    @Inject
    BegunLetters begun;

    @Inject
    LetterDrafts drafts;

    @Inject
    StepLetters copies;

    @Inject
    AppealContents contents;

    UUID mending(DecisionAppeal appeal, String missing) {
        return write(appeal, contents.mending(appeal, missing));
    }

    UUID dismissal(DecisionAppeal appeal) {
        return write(appeal, contents.dismissal(appeal));
    }

    /** What the first instance says: that it changes what it decided, or sends the appeal on. */
    UUID review(DecisionAppeal appeal) {
        return write(appeal, contents.review(appeal));
    }

    UUID decision(DecisionAppeal appeal) {
        return write(appeal, contents.decision(appeal));
    }

    UUID suspension(DecisionAppeal appeal, AppealSuspension suspension) {
        return write(appeal, contents.suspension(appeal, suspension));
    }

    /** The letter that tells another party of the appeal, begun or written anew. */
    UUID notice(DecisionAppeal appeal, OtherParty party, String summary, LocalDate limit) {
        Letter values = contents.notice(appeal, party, summary, limit);
        Optional<OutgoingLetter> open = open(appeal.id(), values.kind(), party.addressee());
        open.ifPresent(letter -> drafts.revise(letter.id(), values));
        return open.map(OutgoingLetter::id).orElseGet(() -> drafts.draft(to(party, appeal, values)));
    }

    /** Sends another party what the appeal body is told; it is signed by the one who signed that. */
    void copyStatement(DecisionAppeal appeal, OtherParty party, UUID signer, StepRun run) {
        copies.send(to(party, appeal, contents.statement(appeal, party)), Map.of(), signer, run);
    }

    /** Tells another party what became of the appeal; signed by the one who signed that. */
    void tellOutcome(DecisionAppeal appeal, OtherParty party, UUID signer, StepRun run) {
        copies.send(to(party, appeal, contents.outcome(appeal, party)), Map.of(), signer, run);
    }

    private static NewLetter to(OtherParty party, DecisionAppeal appeal, Letter values) {
        return new NewLetter(
                appeal.id(),
                appeal.id(),
                values,
                party.language(),
                party.addressee(),
                party.role() == PartyRole.COMPLAINANT ? PERSONAL : UNDECIDED);
    }

    private UUID write(DecisionAppeal appeal, Letter values) {
        return drafts.draftOrRevise(new NewLetter(
                appeal.id(),
                appeal.id(),
                values,
                appeal.appellant().language(),
                appeal.appellant().addressee(),
                appeal.appellant().organisationId() == null ? PERSONAL : UNDECIDED));
    }

    /** The letter of a kind that is being written, signed or sent. */
    Optional<OutgoingLetter> open(UUID id, LetterKind kind) {
        return begun.open(id, kind);
    }

    /** The letter of a kind to somebody that is being written, signed or sent. */
    Optional<OutgoingLetter> open(UUID id, LetterKind kind, Addressee to) {
        return begun.open(id).stream()
                .filter(letter -> letter.kind() == kind && letter.addressee().equals(to))
                .findFirst();
    }

    /** Those that are being written, signed or sent. */
    List<OutgoingLetter> unsent(UUID id) {
        return begun.open(id);
    }

    /** Why a letter of some kinds cannot be written anew: one of them is with those who sign. */
    Optional<String> submitted(UUID id, LetterKind... kinds) {
        return begun.submitted(id, kinds);
    }
}

package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Between draft and signature: a letter is submitted, sent back, signed, or let go. */
@Dependent
class LetterApproval {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Casefiles casefiles;

    @Inject
    ProceedingLetters letters;

    @Inject
    LetterChecks checks;

    @Inject
    Delegations delegations;

    @Inject
    LetterFrames frames;

    @Inject
    LetterRenderer renderer;

    @Inject
    Journal journal;

    @Inject
    AccessRows rows;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<LetterDiscarded> discarded;

    /**
     * Fixes what the letter says; signs it, where the actor may do that alone.
     *
     * @throws no.algoritmetilsyn.letter.LetterRefused when something is missing in it
     * @throws StepRefused when its proceeding does not let it go now
     */
    void submit(OutgoingLetter letter, StepRun run) {
        refuseHindered(letter);
        UUID entry = letter.entryId() == null ? reserve(letter, run) : letter.entryId();
        LetterSnapshot frozen = framed(letter, run, journal.numberInCase(entry));
        renderer.article(frozen, Approval.pending(clock.today()));
        LetterRound round = letter.submit(frozen, entry, run.actor().id(), run.now());
        entities.persist(round);
        rows.wrote(letter.id());
        boolean alone = delegations.maySignAlone(letter);
        if (alone) {
            sign(letter, round, run);
        }
        run.variable("needsApproval", !alone);
    }

    /**
     * Fixes and signs a letter that a step has said in full, for the one whose name stands below it.
     *
     * @throws no.algoritmetilsyn.letter.LetterRefused when something is missing in it
     */
    void signAtOnce(OutgoingLetter letter, UUID signer, StepRun run) {
        UUID entry = reserve(letter, run);
        LetterSnapshot frozen = framed(letter, run, journal.numberInCase(entry));
        renderer.article(frozen, new Approval(clock.today(), frames.person(signer, letter.language())));
        LetterRound round = letter.submit(frozen, entry, signer, run.now());
        entities.persist(round);
        letter.approve(signer, run.now());
        round.end(LetterRound.Outcome.APPROVED, null, signer, run.now());
    }

    private void refuseHindered(OutgoingLetter letter) {
        checks.ofOwner(letter).first().ifPresent(rule -> {
            throw new StepRefused(rule);
        });
    }

    private UUID reserve(OutgoingLetter letter, StepRun run) {
        String title = letter.snapshot().text().title();
        return journal.record(new NewEntry(
                run.casefileId(),
                JournalEntry.Kind.OUTGOING,
                title + " " + run.proceeding().reference(),
                title,
                clock.today(),
                null,
                "LETTER",
                letter.id(),
                letter.addressee().identityId(),
                letter.addressee().organisationId(),
                List.of(),
                letter.exemption(),
                letter.exemption()));
    }

    private LetterSnapshot framed(OutgoingLetter letter, StepRun run, int number) {
        LetterSnapshot draft = letter.snapshot();
        return new LetterSnapshot(
                draft.kind(),
                draft.language(),
                frames.of(
                        letter.addressee(),
                        letter.language(),
                        letter.exemption(),
                        letter.writtenBy(),
                        casefiles.printedNumber(run.casefileId()),
                        number),
                draft.data(),
                draft.text(),
                draft.attachments());
    }

    /** @throws StepRefused when the actor has no power to sign letters of the kind today */
    void approve(OutgoingLetter letter, StepRun run) {
        if (!delegations.maySign(letter)) {
            throw new StepRefused("noPower");
        }
        refuseHindered(letter);
        sign(letter, lastRound(letter), run);
        run.variable("letterApproved", true);
    }

    private void sign(OutgoingLetter letter, LetterRound round, StepRun run) {
        letter.approve(run.actor().id(), run.now());
        round.end(LetterRound.Outcome.APPROVED, null, run.actor().id(), run.now());
        run.detail("hash", letter.hash());
    }

    void sendBack(OutgoingLetter letter, String remarks, StepRun run) {
        if (letter.state() == LetterState.FOR_APPROVAL) {
            run.endsTaskOf(ApproveLetter.class, letter.id(), Map.of("letterApproved", false));
        } else {
            run.endsTaskOf(SendLetter.class, letter.id(), Map.of("letterSent", false));
        }
        lastRound(letter)
                .end(LetterRound.Outcome.SENT_BACK, remarks, run.actor().id(), run.now());
        letter.sendBack();
    }

    /** A number that was drawn stays in the journal, and is void. */
    void discard(OutgoingLetter letter, StepRun run) {
        if (letter.entryId() != null) {
            journal.cancel(letter.entryId());
        }
        discarded.fire(new LetterDiscarded(letter.id()));
        letter.discard(run.actor().id(), run.now());
    }

    private LetterRound lastRound(OutgoingLetter letter) {
        List<LetterRound> rounds = letters.rounds(letter.id());
        return rounds.get(rounds.size() - 1);
    }
}

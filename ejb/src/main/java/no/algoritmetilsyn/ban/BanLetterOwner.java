package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.ban.step.ReviewBan;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.publication.Standings;

/** What becomes of an interim ban when the letter about its review is sent: it stands, is changed, or ends, and not before. */
@ApplicationScoped
public class BanLetterOwner implements LetterOwner {

    @Inject
    Bans bans;

    @Inject
    BanContents contents;

    @Inject
    BanDeadlines deadlines;

    @Inject
    Proceedings proceedings;

    @Inject
    Standings standings;

    @Inject
    Audit audit;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.BAN;
    }

    /** Something that was said since is assessed first (forvaltningsloven § 17). */
    @Override
    public FinishCheck check(OutgoingLetter letter) {
        if (letter.kind() != LetterKind.BAN_REVIEWED) {
            return new FinishCheck();
        }
        Ban ban = bans.ban(letter.proceedingId());
        Optional<BanReview> draft = bans.drafted(ban.id());
        if (draft.isEmpty() || ban.state() != BanState.REVIEWING) {
            return new FinishCheck().when(true, FinishSection.QUESTIONS, "notReviewing");
        }
        boolean changed =
                !contents.reviewed(ban, draft.get()).equals(letter.snapshot().data());
        return new FinishCheck()
                .when(
                        bans.isSomethingSaidAfter(ban.id(), draft.get()),
                        FinishSection.STATEMENTS,
                        "banStatementUnassessed",
                        Lack.at(ban.id(), ReviewBan.class))
                .when(changed, FinishSection.DOCUMENTS, "draftChanged", Lack.at(ban.id(), ReviewBan.class));
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        if (letter.kind() == LetterKind.BAN_REVIEWED) {
            carryOut(bans.ban(run.id()), bans.drafted(run.id()).orElseThrow(), run);
        }
        audit.append(run.casefileId(), run.actor(), "BAN_LETTER_SENT", run.subject(), Map.of());
    }

    private void carryOut(Ban ban, BanReview review, StepRun run) {
        boolean lifted = review.result() == BanResult.LIFTED;
        if (review.result() != BanResult.STANDS) {
            standings.changed(ban.decisionId(), LocalDate.ofInstant(run.now(), AuthorityClock.ZONE));
        }
        review.send(run.now());
        ban.change(review.forbiddenUse(), review.lastDay());
        if (lifted) {
            ban.end(BanState.LIFTED, review.assessment(), run.now());
            deadlines.ended(ban);
            proceedings.end(run.id(), run.now());
        } else {
            ban.stand();
            deadlines.reviewed(ban, review.lastDay() != null);
        }
        run.endsTaskOf(ReviewBan.class, run.id(), Map.of("banLifted", lifted));
    }
}

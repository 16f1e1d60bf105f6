package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.ban.step.BanSettlement;
import no.algoritmetilsyn.ban.step.ForbidUse;
import no.algoritmetilsyn.ban.step.NoteBanSilence;
import no.algoritmetilsyn.ban.step.ReceiveBanStatement;
import no.algoritmetilsyn.ban.step.ReviewBan;
import no.algoritmetilsyn.ban.step.SettleBan;
import no.algoritmetilsyn.ban.step.TakeUpBan;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of what is done about an interim ban: written, heard afterwards, reviewed, settled. */
@Dependent
class BanHandling {

    /** What the model asks for when a ban is not followed any more: whether that is because it is over. */
    private static final String OVER = "banOver";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Bans bans;

    @Inject
    BanRules rules;

    @Inject
    BanDeadlines deadlines;

    @Inject
    BanLetters letters;

    @Inject
    Proceedings proceedings;

    @Inject
    Journal journal;

    @Inject
    AccessRows rows;

    @Inject
    AuthorityClock clock;

    void forbid(ForbidUse step, StepRun run) {
        Decision decision = entities.find(Decision.class, run.id());
        List<Violation> faults = rules.faults(decision.power(), step.until(), step.statementUntil());
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        BanDraft draft = bans.draft(run.id()).orElseGet(() -> new BanDraft(run.id()));
        draft.write(step);
        entities.persist(draft);
        rows.wrote(run.id());
        run.detail("until", step.until().toString());
        run.detail("statementUntil", step.statementUntil().toString());
    }

    /** A ban that was reviewed already is reviewed once more because of what is said. */
    void receive(ReceiveBanStatement step, StepRun run) {
        Ban ban = bans.ban(run.id());
        PastDay.require("posted", step.posted(), ban.imposedOn(), clock.today());
        var statement = new BanStatement(step, run);
        entities.persist(statement);
        enterInJournal(ban, step, run);
        switch (ban.state()) {
            case HEARING -> {
                deadlines.spoken(ban, step.posted());
                run.endsTaskOf(NoteBanSilence.class, run.id(), Map.of());
            }
            case IN_FORCE -> {
                deadlines.review(ban);
                run.endsTaskOf(TakeUpBan.class, run.id(), Map.of(OVER, false));
            }
            default -> run.detail("waits", "true");
        }
        ban.review();
        run.created(statement.id());
        run.detail("posted", step.posted().toString());
    }

    private void enterInJournal(Ban ban, ReceiveBanStatement step, StepRun run) {
        String title = "Uttalelse om midlertidig forbud";
        journal.record(new NewEntry(
                ban.casefileId(),
                JournalEntry.Kind.INCOMING,
                title + " " + ban.reference(),
                title,
                step.posted(),
                run.now(),
                "BAN",
                ban.id(),
                null,
                ban.directedAt().organisationId(),
                step.files(),
                null,
                "offl-24-2"));
    }

    void silent(StepRun run) {
        Ban ban = bans.ban(run.id());
        deadlines.silent(ban);
        ban.review();
    }

    void takeUp(StepRun run) {
        Ban ban = bans.ban(run.id());
        deadlines.review(ban);
        ban.review();
        run.variable(OVER, false);
    }

    void review(ReviewBan step, StepRun run) {
        Ban ban = bans.ban(run.id());
        requireFitting(step, ban);
        BanReview draft = bans.drafted(run.id()).orElseGet(() -> new BanReview(run.id()));
        draft.write(step, run);
        entities.persist(draft);
        rows.wrote(run.id());
        run.created(letters.reviewed(ban, draft));
        run.detail("result", step.result().name());
    }

    /** Only in favour of the body: it forbids less, or ends earlier. */
    private void requireFitting(ReviewBan step, Ban ban) {
        LocalDate day = step.shortenedTo();
        if (step.result() == BanResult.CHANGED) {
            if (step.narrowedUse() == null && day == null) {
                throw InvalidStep.at("narrowedUse", "required");
            }
            if (day != null && !day.isBefore(ban.lastDay())) {
                throw InvalidStep.at("shortenedTo", "notEarlier", ban.lastDay());
            }
            if (day != null && day.isBefore(clock.today())) {
                throw InvalidStep.at("shortenedTo", "past");
            }
        } else if (step.narrowedUse() != null) {
            throw InvalidStep.at("narrowedUse", "unchanged");
        } else if (day != null) {
            throw InvalidStep.at("shortenedTo", "unchanged");
        }
    }

    void settle(SettleBan step, StepRun run) {
        boolean followed = step.settlement() == BanSettlement.FINAL_DECISION;
        if (followed && !rules.isFollowed(run.id())) {
            throw InvalidStep.at("settlement", "noDecision");
        }
        Ban ban = bans.ban(run.id());
        ban.end(followed ? BanState.REPLACED : BanState.RAN_OUT, step.reason(), run.now());
        deadlines.ended(ban);
        proceedings.end(run.id(), run.now());
        run.endsTaskOf(TakeUpBan.class, run.id(), Map.of(OVER, true));
        run.detail("settlement", step.settlement().name());
    }
}

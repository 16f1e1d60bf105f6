package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.casefile.IncomingWords;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.step.AskCommentTime;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.GrantCommentTime;
import no.algoritmetilsyn.decision.step.ProceedWithoutStatement;
import no.algoritmetilsyn.decision.step.ReceiveStatement;
import no.algoritmetilsyn.decision.step.RefuseCommentTime;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of what the body says and asks for before something is decided, as staff write it down (forvaltningsloven § 16). */
@Dependent
class DecisionHearings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    DecisionRules rules;

    @Inject
    AuthorityClock clock;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    DecisionLetters letters;

    @Inject
    IncomingWords words;

    @Inject
    Journal journal;

    /** While the decision is written, its writing stops until the statement is assessed. */
    void receive(ReceiveStatement step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        requirePosted(step.posted(), decision);
        var statement = new DecisionStatement(run.id(), step, run.actor().id(), run.now());
        entities.persist(statement);
        enterInJournal(decision, step, run);
        switch (decision.state()) {
            case HEARING -> {
                lapseRequest(run);
                deadlines.spoken(decision, step.posted());
                decision.goOn(DecisionState.ASSESSING);
                run.endsTaskOf(ProceedWithoutStatement.class, run.id(), Map.of("statementGiven", true));
            }
            case WRITING -> {
                deadlines.interrupted(decision);
                decision.goOn(DecisionState.ASSESSING);
                run.endsTaskOf(DraftDecision.class, run.id(), Map.of("decided", false));
            }
            default -> run.detail("waits", "true");
        }
        run.created(statement.id());
        run.detail("posted", step.posted().toString());
    }

    private void enterInJournal(Decision decision, ReceiveStatement step, StepRun run) {
        String title = "Uttalelse til varsel om vedtak";
        journal.record(new NewEntry(
                decision.casefileId(),
                JournalEntry.Kind.INCOMING,
                title + " " + decision.reference(),
                title,
                step.posted(),
                run.now(),
                "DECISION",
                decision.id(),
                null,
                decision.directedAt().organisationId(),
                step.files(),
                null,
                "offl-24-2"));
    }

    private void lapseRequest(StepRun run) {
        decisions.undecided(run.id()).ifPresent(request -> {
            request.decide(
                    CommentTimeRequest.Outcome.LAPSED, null, null, run.actor().id(), run.now());
            deadlines.timeDecided(decisions.decision(run.id()));
        });
    }

    void proceed(ProceedWithoutStatement step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        lapseRequest(run);
        deadlines.silent(decision);
        decision.goOn(DecisionState.WRITING);
        run.variable("statementGiven", false);
    }

    void assess(AssessStatement step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        decisions
                .unassessed(run.id())
                .forEach(statement ->
                        statement.assess(step.assessment(), run.actor().id(), run.now()));
        deadlines.assessed(decision);
        decision.goOn(DecisionState.WRITING);
    }

    void askTime(AskCommentTime step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        requirePosted(step.posted(), decision);
        LocalDate limit = deadlines.hearingLimit(run.id()).orElseThrow();
        if (!step.until().isAfter(limit)) {
            throw InvalidStep.at("until", "notLater", limit);
        }
        if (step.posted().isAfter(Holidays.workingDayFrom(limit))) {
            throw InvalidStep.at("posted", "limitPassed", limit);
        }
        var request = new CommentTimeRequest(run.id(), step, run.actor().id(), run.now());
        entities.persist(request);
        deadlines.timeAsked(decision);
        words.enter(
                "Ber om mer tid",
                IncomingWords.Sender.organisation(decision.directedAt().organisationId()),
                step.posted(),
                run);
        run.created(request.id());
        run.detail("until", step.until().toString());
    }

    /** The limit moves at once, in favour of the body; the letter tells it. */
    void grantTime(GrantCommentTime step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        LocalDate limit = deadlines.hearingLimit(run.id()).orElseThrow();
        if (!step.until().isAfter(limit)) {
            throw InvalidStep.at("until", "notLater", limit);
        }
        rules.limitFault("/until", step.until()).ifPresent(fault -> {
            throw new InvalidStep(List.of(fault));
        });
        decide(CommentTimeRequest.Outcome.GRANTED, step.until(), step.reason(), run);
        deadlines.extended(decision, step.until(), step.reason());
        decision.commentUntil(step.until());
        run.created(letters.moreTime(decision, limit, step.until()));
        run.detail("from", limit.toString());
        run.detail("to", step.until().toString());
    }

    void refuseTime(RefuseCommentTime step, StepRun run) {
        LocalDate asked = decisions.undecided(run.id()).orElseThrow().postedOn();
        decide(CommentTimeRequest.Outcome.REFUSED, null, step.reason(), run);
        LocalDate limit = deadlines.hearingLimit(run.id()).orElseThrow();
        run.created(letters.noMoreTime(decisions.decision(run.id()), asked, limit));
    }

    private void decide(CommentTimeRequest.Outcome outcome, LocalDate until, String reason, StepRun run) {
        CommentTimeRequest request = decisions.undecided(run.id()).orElseThrow();
        request.decide(outcome, until, reason, run.actor().id(), run.now());
        deadlines.timeDecided(decisions.decision(run.id()));
    }

    private void requirePosted(LocalDate posted, Decision decision) {
        PastDay.require("posted", posted, decision.noticedOn(), clock.today());
    }
}

package no.algoritmetilsyn.letter.kind;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** The kinds of letters that the authority writes. A kind is never renamed, deleted or used for something else: drafts name it. */
public enum LetterKind {
    /** That something has come in, and when an answer may come. */
    RECEIPT(Receipt.class, true, Clause.LIMIT),
    /** That an answer takes time, why, and when it may come. */
    INTERIM_REPLY(InterimReply.class, true),
    /** That an answer takes longer than was said. */
    DELAY_NOTICE(DelayNotice.class, false, Clause.LIMIT),
    /** The answer to what somebody sent, which may be a decision. */
    ANSWER(Answer.class, true),
    /** What is missing in what somebody sent, and by when it is to come. */
    REQUEST_TO_COMPLETE(RequestToComplete.class, false, Clause.LIMIT),
    /** That something was sent on to the body that it is a matter for. */
    FORWARDING(Forwarding.class, false),
    /** That something is not dealt with: a decision. */
    DISMISSAL(Dismissal.class, false),
    /** That somebody has got more time. */
    MORE_TIME_GRANTED(MoreTimeGranted.class, false, Clause.LIMIT),
    /** That somebody has not got more time. */
    MORE_TIME_REFUSED(MoreTimeRefused.class, false, Clause.LIMIT),
    /** That a limit has passed. */
    REMINDER(Reminder.class, false, Clause.LIMIT),
    /** That a body is examined. */
    INSPECTION_NOTICE(InspectionNotice.class, false),
    /** The signed record of a visit. */
    VISIT_PROTOCOL(VisitProtocol.class, false),
    /** What an inspection has found, put to the body. */
    PRELIMINARY_REPORT(PreliminaryReport.class, false, Clause.LIMIT),
    /** What is held of it, and what comes of it. */
    FINAL_REPORT(FinalReport.class, false),
    /** What is intended to be decided, and until when something can be said about it. */
    ADVANCE_NOTICE(AdvanceNotice.class, false, Clause.LIMIT),
    /** A decision that orders something. */
    DECISION(OrderDecision.class, false, Clause.LIMIT),
    /** What a complaint has led to. */
    DECISION_TOLD(DecisionTold.class, false),
    /** A clerical error in a decision. */
    DECISION_CORRECTED(DecisionCorrected.class, false),
    /** That nothing will be decided. */
    CASE_ENDED(CaseEnded.class, false),
    /** That an order is fulfilled, and its proceeding closed. */
    ORDER_FULFILLED(OrderFulfilled.class, false),
    /** That a coercive fine that has accrued is claimed: a decision. */
    PENALTY_CLAIM(PenaltyClaim.class, false),
    /** What a body is asked or ordered to tell. */
    INFORMATION_DEMAND(InformationDemand.class, false, Clause.LIMIT),
    /** What a body has not answered. */
    DEMAND_REMINDER(DemandReminder.class, false, Clause.LIMIT),
    /** That answers to a demand have come in. */
    DEMAND_RECEIPT(DemandReceipt.class, false),
    /** Which answers to a demand are not enough. */
    DEMAND_REPEATED(DemandRepeated.class, false, Clause.LIMIT),
    /** That nothing more is asked for. */
    DEMAND_ENDED(DemandEnded.class, false),
    /** That somebody else has appealed, and until when something can be said about it. */
    APPEAL_NOTICE(AppealNotice.class, false, Clause.LIMIT),
    /** That an appeal is sent on to the appeal body. */
    APPEAL_FORWARDED(AppealForwarded.class, false),
    /** What the appeal body is told about the appeal of somebody else. */
    APPEAL_STATEMENT(AppealStatement.class, false),
    /** That what was decided is changed because of an appeal: a decision. */
    APPEAL_CHANGED(AppealChanged.class, false),
    /** What the appeal body has decided. */
    APPEAL_DECISION(AppealDecision.class, false),
    /** What became of the appeal of somebody else. */
    APPEAL_OUTCOME_TOLD(AppealOutcomeTold.class, false),
    /** Whether what was decided waits until the appeal is decided. */
    SUSPENDED_EFFECT(SuspendedEffect.class, false),
    /** That a letter is to be published, and until when its party can point at secrets. */
    PUBLICATION_NOTICE(PublicationNotice.class, false, Clause.LIMIT),
    /** That a fine is contemplated, how high, and until when something can be said about it. */
    FINE_NOTICE(FineNotice.class, false, Clause.LIMIT),
    /** A decision that fines somebody, with the limit of payment. */
    FINE_DECISION(FineDecision.class, false, Clause.LIMIT),
    /** That there is no fine. */
    FINE_DROPPED(FineDropped.class, false),
    /** That a fine was reduced, reversed or given up. */
    FINE_CHANGED(FineChanged.class, false),
    /** A decision that forbids something for the time being, with the limit for a statement afterwards. */
    INTERIM_BAN(InterimBan.class, false, Clause.LIMIT),
    /** What came of an interim ban after the body was heard: a decision. */
    BAN_REVIEWED(BanReviewed.class, false),
    /** Which documents of its case a party gets to see, and which it does not: a decision where something is refused. */
    PARTY_ACCESS_RULED(PartyAccessRuled.class, false),
    /** Whether somebody who handles the case is disqualified, as a party holds. */
    IMPARTIALITY_RULED(ImpartialityRuled.class, false),
    /** How much of its costs a party gets covered after a decision was changed in its favour: a decision. */
    COSTS_RULED(CostsRuled.class, false),
    /** That something that was ordered, or is to be paid, was taken away in favour of the body: a decision. */
    REVERSED(Reversed.class, false),
    /** That the authority takes back a whole decision by itself: a decision. */
    DECISION_REVERSED(ReversalDecision.class, false),
    /** That a decision on what somebody complained of is taken back. */
    REVERSAL_TOLD(ReversalTold.class, false),
    /** That something that somebody has sent stands in the journal: made when they ask for it, and never sent. */
    ENTRY_RECEIPT(EntryReceipt.class, true);

    private final Class<? extends Letter> type;
    private final boolean english;
    private final Set<Clause> clauses;

    LetterKind(Class<? extends Letter> type, boolean english, Clause... more) {
        this.type = type;
        this.english = english;
        this.clauses = EnumSet.of(Clause.LEGAL_BASIS, more);
    }

    /** The record of what a letter of the kind says. */
    public Class<? extends Letter> type() {
        return type;
    }

    /** The languages in which there is a template. */
    public Set<LetterLanguage> languages() {
        return english ? EnumSet.allOf(LetterLanguage.class) : EnumSet.of(LetterLanguage.NB, LetterLanguage.NN);
    }

    /** What each letter of the kind must say; a decision must say more. */
    public Set<Clause> clauses() {
        return EnumSet.copyOf(clauses);
    }

    /** Whether it is made without anybody of the staff, who then does not answer for it. */
    public boolean isAutomatic() {
        return this == RECEIPT || this == ENTRY_RECEIPT;
    }

    /** Whether somebody looks after a letter of the kind that nobody opens: not where it only says that all is well. */
    public boolean isFollowed() {
        return !isAutomatic() && this != DEMAND_RECEIPT && this != DEMAND_ENDED;
    }

    /** Name of its templates, without language and ending. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package no.algoritmetilsyn.letter.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * What one letter says: a record for each kind, with the values that the law wants in it. What holds for all letters, such as
 * whom it goes to, stands in the frame around it.
 */
public sealed interface Letter extends CrossChecked
        permits Receipt,
                InterimReply,
                DelayNotice,
                Answer,
                RequestToComplete,
                Forwarding,
                Dismissal,
                MoreTimeGranted,
                MoreTimeRefused,
                Reminder,
                InspectionNotice,
                VisitProtocol,
                PreliminaryReport,
                FinalReport,
                AdvanceNotice,
                OrderDecision,
                DecisionTold,
                DecisionCorrected,
                CaseEnded,
                OrderFulfilled,
                PenaltyClaim,
                InformationDemand,
                DemandReminder,
                DemandReceipt,
                DemandRepeated,
                DemandEnded,
                AppealNotice,
                AppealForwarded,
                AppealStatement,
                AppealChanged,
                AppealDecision,
                AppealOutcomeTold,
                SuspendedEffect,
                PublicationNotice,
                FineNotice,
                FineDecision,
                FineDropped,
                FineChanged,
                InterimBan,
                BanReviewed,
                PartyAccessRuled,
                ImpartialityRuled,
                CostsRuled,
                Reversed,
                ReversalDecision,
                ReversalTold,
                EntryReceipt {

    /** Its kind. */
    LetterKind kind();

    /** The provision that it rests on. */
    LegalBasis basis();

    /** How it is appealed; null in a letter that is no decision. */
    default Appeal appeal() {
        return null;
    }

    /** The day that it tells by {@link Clause#LIMIT}; null in a kind that tells none. */
    default LocalDate limitTold() {
        return null;
    }

    @Override
    default List<Violation> crossCheck() {
        return List.of();
    }

    /** What this letter must say. */
    default Set<Clause> clauses() {
        Set<Clause> clauses = kind().clauses();
        if (limitTold() != null) {
            clauses.add(Clause.LIMIT);
        }
        if (appeal() != null) {
            clauses.addAll(Clause.OF_A_DECISION);
        }
        return clauses;
    }

    /** The words that must stand in the block of each clause, as they are written in a language. */
    default Map<Clause, List<String>> told(LetterLanguage language) {
        Map<Clause, List<String>> told = new EnumMap<>(Clause.class);
        clauses().forEach(clause -> told.put(clause, new ArrayList<>()));
        told.get(Clause.LEGAL_BASIS).add(basis().citation());
        if (limitTold() != null) {
            told.get(Clause.LIMIT).add(language.day(limitTold()));
        }
        if (appeal() != null) {
            appeal().told(told);
        }
        return told;
    }
}

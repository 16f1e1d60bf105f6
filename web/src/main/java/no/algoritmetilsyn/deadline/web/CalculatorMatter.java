package no.algoritmetilsyn.deadline.web;

import java.util.Arrays;
import java.util.Set;

/**
 * What has happened to somebody who wants to know a deadline, in their words: the first question of the calculator. Each
 * holds the rules that may begin to run then, by their codes.
 */
public enum CalculatorMatter {
    /** A complaint or a tip has come to the authority. */
    COMPLAINED(
            "receipt",
            "interim-reply",
            "interim-reply-soon",
            "interim-reply-goal",
            "delay-notice",
            "complete-complaint",
            "complaint-answer-goal",
            "complaint-sorting-goal",
            "comment-answer",
            "register-error-answer-goal"),
    /** The authority asks for something, looks into it, or tells what it intends. */
    ASKED(
            "account",
            "account-shortest",
            "comment-notice",
            "comment-measure",
            "comment-measure-after",
            "comment-report",
            "comment-report-shortest",
            "appeal-information-order",
            "appeal-information-order-present",
            "appeal-examination",
            "appeal-examination-present",
            "repeat-appeal-order",
            "notice-shortest",
            "more-time-goal",
            "ban-statement"),
    /** A decision was made. */
    DECIDED(
            "appeal",
            "appeal-unnotified",
            "appeal-unnotified-latest",
            "appeal-bar",
            "repeat-appeal",
            "ask-reasons",
            "order-limit",
            "order-verify-goal",
            "corrective-action",
            "ban-last-day",
            "ban-longest",
            "publication-secrets",
            "publication-secrets-shortest",
            "post-arrival"),
    /** Somebody has appealed a decision, or an appeal was decided. */
    APPEALED(
            "complete-appeal",
            "comment-appeal",
            "suspended-effect",
            "suspension-goal",
            "appeal-detriment",
            "appeal-assess-goal",
            "appeal-review-goal",
            "appeal-decide-goal",
            "appeal-papers-goal",
            "reversal-warning",
            "reversal",
            "reversal-appeal",
            "claim-costs",
            "costs-goal",
            "costs-payment-goal",
            "court-despite-appeal",
            "court-tribunal",
            "court-telecom",
            "ombud-complaint"),
    /** An administrative fine or a coercive fine. */
    MONEY(
            "fine-payment",
            "fine-payment-final",
            "fine-limitation",
            "fine-claim",
            "coercive-fine-start",
            "claim-interest"),
    /** Somebody wants to see papers, or what is stored about them. */
    ACCESS(
            "access-deemed-refusal",
            "access-deemed-refusal-consent",
            "access-answer-goal",
            "access-ask-reasons",
            "access-give-reasons",
            "access-appeal",
            "party-access-goal",
            "data-subject-answer",
            "data-subject-answer-extended"),
    /** Something has gone wrong: an incident, a breach of security. */
    INCIDENT(
            "breach-report",
            "incident-notice",
            "incident-update",
            "incident-final-report",
            "incident-report",
            "incident-report-critical",
            "incident-report-death",
            "incident-measures"),
    /** Anything else. */
    OTHER;

    private final Set<String> codes;

    CalculatorMatter(String... codes) {
        this.codes = Set.of(codes);
    }

    /** Where a rule belongs: each belongs to one of them. */
    static CalculatorMatter of(String code) {
        return Arrays.stream(values())
                .filter(matter -> matter.codes.contains(code))
                .findFirst()
                .orElse(OTHER);
    }

    /** The codes that are named here, so that a test can tell which no rule has any more. */
    Set<String> codes() {
        return codes;
    }
}

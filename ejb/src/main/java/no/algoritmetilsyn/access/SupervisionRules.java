package no.algoritmetilsyn.access;

import static no.algoritmetilsyn.access.AccessTable.ALWAYS;
import static no.algoritmetilsyn.access.AccessTable.APPROVES_CASE;
import static no.algoritmetilsyn.access.AccessTable.DECIDES_CASE;
import static no.algoritmetilsyn.access.AccessTable.HANDLES_CASE;
import static no.algoritmetilsyn.access.AccessTable.SEES_CASE;
import static no.algoritmetilsyn.access.AccessTable.allow;
import static no.algoritmetilsyn.access.Condition.NOT_AUTHOR;
import static no.algoritmetilsyn.access.Condition.NOT_DISQUALIFIED;
import static no.algoritmetilsyn.access.Condition.NO_PART_BELOW;
import static no.algoritmetilsyn.access.Condition.RELATED;
import static no.algoritmetilsyn.access.Condition.UNSHIELDED;
import static no.algoritmetilsyn.access.Role.ANYONE;
import static no.algoritmetilsyn.access.Role.APPEAL_OFFICER;
import static no.algoritmetilsyn.access.Role.ARCHIVIST;
import static no.algoritmetilsyn.access.Role.INSPECTOR;
import static no.algoritmetilsyn.access.Role.LAWYER;
import static no.algoritmetilsyn.access.Role.LEADER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.access.AccessTable.Rule;

/** The part of the table that is about supervision: demand, inspection, decision, order, penalty, fine, appeal, publication. */
final class SupervisionRules {

    private static final Set<Condition> PUBLISHES_CASE =
            Set.of(RELATED, UNSHIELDED, NOT_DISQUALIFIED, NO_PART_BELOW, NOT_AUTHOR);

    private static final Set<Role> HANDLERS = EnumSet.of(INSPECTOR, LAWYER, LEADER);

    private SupervisionRules() {}

    static void addTo(List<Rule> rules) {
        demands(rules);
        inspections(rules);
        decisions(rules);
        orders(rules);
        fines(rules);
        bans(rules);
        partyAccess(rules);
        objections(rules);
        costs(rules);
        appeals(rules);
        publications(rules);
    }

    /** How long a body has, and what its neglect leads to, is decided; an order is approved by somebody who did not write it. */
    private static void demands(List<Rule> rules) {
        for (Act act : List.of(
                Act.DEMAND_OPEN,
                Act.DEMAND_DRAFT,
                Act.DEMAND_SEND,
                Act.DEMAND_RECEIVE,
                Act.DEMAND_ASSESS,
                Act.DEMAND_REMIND)) {
            allow(rules, HANDLERS, act, HANDLES_CASE);
        }
        for (Act act : List.of(Act.DEMAND_DECIDE_TIME, Act.DEMAND_ESCALATE, Act.DEMAND_CLOSE)) {
            allow(rules, HANDLERS, act, DECIDES_CASE);
        }
        allow(rules, EnumSet.of(LAWYER, LEADER), Act.DEMAND_APPROVE, APPROVES_CASE);
    }

    /** The decision itself is a letter that somebody else signs: LETTER_APPROVE. */
    private static void decisions(List<Rule> rules) {
        for (Act act : List.of(
                Act.DECISION_OPEN,
                Act.DECISION_DRAFT,
                Act.DECISION_RECEIVE,
                Act.DECISION_ASSESS,
                Act.DECISION_FOLLOW)) {
            allow(rules, HANDLERS, act, HANDLES_CASE);
        }
        allow(rules, HANDLERS, Act.DECISION_DECIDE_TIME, DECIDES_CASE);
        allow(rules, HANDLERS, Act.DECISION_END, DECIDES_CASE);
        allow(rules, HANDLERS, Act.DECISION_REVERSE, DECIDES_CASE);
        allow(rules, EnumSet.of(LEADER), Act.DECISION_SKIP_NOTICE, APPROVES_CASE);
    }

    /** Whether an order is followed is decided, and what follows when it is not; a leader gives up what is due. */
    private static void orders(List<Rule> rules) {
        for (Act act : List.of(Act.ORDER_RECEIVE, Act.PENALTY_CLAIM, Act.PENALTY_PAY)) {
            allow(rules, HANDLERS, act, HANDLES_CASE);
        }
        for (Act act : List.of(
                Act.ORDER_DECIDE_TIME, Act.ORDER_VERIFY, Act.ORDER_PURSUE, Act.ORDER_CLOSE, Act.PENALTY_DECIDE)) {
            allow(rules, HANDLERS, act, DECIDES_CASE);
        }
        allow(rules, HANDLERS, Act.ORDER_CORRECT, APPROVES_CASE);
        allow(rules, HANDLERS, Act.PENALTY_CORRECT, APPROVES_CASE);
        allow(rules, EnumSet.of(LEADER), Act.ORDER_ANNUL, DECIDES_CASE);
        allow(rules, EnumSet.of(LEADER), Act.PENALTY_WAIVE, DECIDES_CASE);
    }

    /** What is found is prepared by those who examine; whom to examine, and what holds, is decided. */
    private static void inspections(List<Rule> rules) {
        for (Act act : List.of(
                Act.INSPECTION_OPEN,
                Act.INSPECTION_PLAN,
                Act.INSPECTION_NOTIFY,
                Act.INSPECTION_EXAMINE,
                Act.FINDING_RECORD,
                Act.INSPECTION_REPORT,
                Act.INSPECTION_RECEIVE,
                Act.INSPECTION_CONCLUDE)) {
            allow(rules, HANDLERS, act, HANDLES_CASE);
        }
        for (Act act : List.of(Act.INSPECTION_DECIDE_TIME, Act.INSPECTION_ASSESS, Act.INSPECTION_CLOSE)) {
            allow(rules, HANDLERS, act, DECIDES_CASE);
        }
        allow(rules, EnumSet.of(LEADER), Act.INSPECTION_APPROVE, APPROVES_CASE);
    }

    /** The first instance prepares an appeal and may change what it decided; the appeal body decides (forvaltningsloven §§ 28-34). */
    private static void appeals(List<Rule> rules) {
        allow(rules, HANDLERS, Act.APPEAL_RECEIVE, HANDLES_CASE);
        allow(rules, HANDLERS, Act.APPEAL_HEAR, HANDLES_CASE);
        for (Act act : List.of(Act.APPEAL_ASSESS, Act.APPEAL_REVIEW, Act.APPEAL_END)) {
            allow(rules, HANDLERS, act, DECIDES_CASE);
        }
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.APPEAL_SUSPEND, DECIDES_CASE);
        allow(rules, EnumSet.of(APPEAL_OFFICER), Act.APPEAL_DECIDE, DECIDES_CASE);
    }

    /** What is published everybody sees; who wrote of it does not publish it, and going through a letter decides nothing. */
    private static void publications(List<Rule> rules) {
        allow(rules, EnumSet.of(LAWYER, LEADER, ARCHIVIST), Act.LETTER_REDACT, SEES_CASE);
        // Those who rule on access, in either organ, and those who publish.
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, ARCHIVIST, APPEAL_OFFICER), Act.FILE_REDACT, SEES_CASE);
        allow(rules, EnumSet.of(ANYONE), Act.PUBLICATION_READ, ALWAYS);
        allow(rules, HANDLERS, Act.PUBLICATION_PROPOSE, HANDLES_CASE);
        allow(rules, HANDLERS, Act.PUBLICATION_RECEIVE, HANDLES_CASE);
        allow(rules, EnumSet.of(LEADER, ARCHIVIST), Act.PUBLICATION_PUBLISH, PUBLISHES_CASE);
        allow(rules, EnumSet.of(LEADER, ARCHIVIST), Act.PUBLICATION_WITHDRAW, SEES_CASE);
    }

    /** The evidence is prepared; that it is coordinated is seen to by lawyers, and a leader gives up what is due. */
    private static void fines(List<Rule> rules) {
        allow(rules, HANDLERS, Act.FINE_ASSESS, HANDLES_CASE);
        allow(rules, EnumSet.of(LAWYER, LEADER), Act.FINE_COORDINATE, HANDLES_CASE);
        allow(rules, HANDLERS, Act.FINE_FOLLOW, HANDLES_CASE);
        allow(rules, HANDLERS, Act.FINE_CORRECT, APPROVES_CASE);
        allow(rules, HANDLERS, Act.FINE_CONTEMPLATE, DECIDES_CASE);
        allow(rules, EnumSet.of(LEADER), Act.FINE_DECIDE, DECIDES_CASE);
    }

    /** What is forbidden is written as any decision, and signed by somebody else; that a ban has ended is decided. */
    private static void bans(List<Rule> rules) {
        allow(rules, HANDLERS, Act.BAN_FOLLOW, HANDLES_CASE);
        allow(rules, HANDLERS, Act.BAN_SETTLE, DECIDES_CASE);
    }

    /** What is refused to a party is decided; what was given cannot be taken back (forvaltningsloven §§ 18-21). */
    private static void partyAccess(List<Rule> rules) {
        allow(rules, HANDLERS, Act.PARTY_ACCESS_RULE, DECIDES_CASE);
    }

    /** On an objection the superior of the person rules, whose own impartiality is not doubted: the boundary asks (§ 8). */
    private static void objections(List<Rule> rules) {
        allow(rules, EnumSet.of(LEADER), Act.IMPARTIALITY_RULE, DECIDES_CASE);
    }

    /** The organ that changed a decision rules on what that has cost; a second person signs (§ 36). */
    private static void costs(List<Rule> rules) {
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.COSTS_RULE, DECIDES_CASE);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.COSTS_CORRECT, APPROVES_CASE);
    }
}

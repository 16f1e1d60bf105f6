package no.algoritmetilsyn.access;

import static no.algoritmetilsyn.access.Condition.CODE_SHOWN;
import static no.algoritmetilsyn.access.Condition.DECLARED_IMPARTIAL;
import static no.algoritmetilsyn.access.Condition.DEMO;
import static no.algoritmetilsyn.access.Condition.DISCLOSED;
import static no.algoritmetilsyn.access.Condition.NOT_AUTHOR;
import static no.algoritmetilsyn.access.Condition.NOT_DISQUALIFIED;
import static no.algoritmetilsyn.access.Condition.NO_PART_BELOW;
import static no.algoritmetilsyn.access.Condition.RELATED;
import static no.algoritmetilsyn.access.Condition.RELEASED_TO_EMPLOYEES;
import static no.algoritmetilsyn.access.Condition.SPEAKS_FOR_PARTY;
import static no.algoritmetilsyn.access.Condition.SUPERIOR_IMPARTIAL;
import static no.algoritmetilsyn.access.Condition.UNSHIELDED;
import static no.algoritmetilsyn.access.Role.ADMINISTRATOR;
import static no.algoritmetilsyn.access.Role.ANYONE;
import static no.algoritmetilsyn.access.Role.APPEAL_OFFICER;
import static no.algoritmetilsyn.access.Role.ARCHIVIST;
import static no.algoritmetilsyn.access.Role.BODY;
import static no.algoritmetilsyn.access.Role.CITIZEN;
import static no.algoritmetilsyn.access.Role.COMPLAINANT;
import static no.algoritmetilsyn.access.Role.INSPECTOR;
import static no.algoritmetilsyn.access.Role.LAWYER;
import static no.algoritmetilsyn.access.Role.LEADER;
import static no.algoritmetilsyn.access.Role.REGISTRAR;
import static no.algoritmetilsyn.access.Role.REPRESENTATIVE;
import static no.algoritmetilsyn.access.Role.SYSTEM;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table: role, act, conditions. What is not in it is refused.
 *
 * <p>It decides in the boundaries, hides buttons and is printed as documentation, {@code docs/access.md}. What is expected of it stands in a
 * second, hand-written file with the provision behind each cell, and a test compares the two.
 */
public final class AccessTable {

    /** One cell: this role may do this when all the conditions hold. */
    public record Rule(Role role, Act act, Set<Condition> conditions) {}

    /** What sight of a case takes, for every role that has business with cases. */
    static final Set<Condition> SEES_CASE = Set.of(RELATED, UNSHIELDED, NOT_DISQUALIFIED, NO_PART_BELOW);

    /** What preparing takes. */
    static final Set<Condition> HANDLES_CASE =
            Set.of(RELATED, UNSHIELDED, NOT_DISQUALIFIED, NO_PART_BELOW, DECLARED_IMPARTIAL);

    /**
     * What deciding takes: as for preparing, and no direct superior is disqualified. A subordinate may prepare such a case, and not
     * decide it (forvaltningsloven § 6 third paragraph).
     */
    static final Set<Condition> DECIDES_CASE =
            Set.of(RELATED, UNSHIELDED, NOT_DISQUALIFIED, NO_PART_BELOW, DECLARED_IMPARTIAL, SUPERIOR_IMPARTIAL);

    /** What deciding takes, and that somebody else has written it. */
    static final Set<Condition> APPROVES_CASE = Set.of(
            RELATED, UNSHIELDED, NOT_DISQUALIFIED, NO_PART_BELOW, DECLARED_IMPARTIAL, SUPERIOR_IMPARTIAL, NOT_AUTHOR);

    static final Set<Condition> ALWAYS = Set.of();

    /** All cells. */
    public static final List<Rule> RULES = rules();

    private AccessTable() {}

    /** What people in these roles may do, when the conditions of the table hold. */
    public static Set<Act> grantedTo(Set<Role> roles) {
        return RULES.stream()
                .filter(rule -> roles.contains(rule.role()))
                .map(Rule::act)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    /** Whether an act asks for a condition, in any role. */
    public static boolean asks(Act act, Condition condition) {
        return RULES.stream().filter(rule -> rule.act() == act).allMatch(rule -> rule.conditions()
                .contains(condition));
    }

    private static List<Rule> rules() {
        var rules = new ArrayList<Rule>();

        allow(rules, EnumSet.of(ANYONE), Act.ALGORITHM_READ, ALWAYS);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, REGISTRAR), Act.ALGORITHM_READ_ALL, ALWAYS);
        allow(rules, EnumSet.of(REGISTRAR), Act.ALGORITHM_EDIT, ALWAYS);
        allow(rules, EnumSet.of(REGISTRAR), Act.ALGORITHM_IMPORT, ALWAYS);
        allow(rules, EnumSet.of(REGISTRAR, LAWYER, LEADER), Act.ALGORITHM_PUBLISH, Set.of(NOT_AUTHOR));
        allow(rules, EnumSet.of(REGISTRAR, LAWYER, LEADER), Act.ALGORITHM_WITHHOLD, ALWAYS);
        allow(rules, EnumSet.of(REGISTRAR, LAWYER, LEADER), Act.ALGORITHM_WITHHOLD_DECIDE, Set.of(NOT_AUTHOR));

        allow(rules, EnumSet.of(ANYONE), Act.COMPLAINT_FILE, ALWAYS);
        allow(rules, EnumSet.of(ANYONE), Act.COMPLAINT_FOLLOW, Set.of(CODE_SHOWN));

        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, ARCHIVIST), Act.COMPLAINT_REGISTER, ALWAYS);
        // A proceeding that begins a new case; the role has to have the act of its opening as well.
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER), Act.CASEFILE_OPEN, ALWAYS);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, ARCHIVIST, APPEAL_OFFICER), Act.TASK_LIST, ALWAYS);
        for (Act act :
                List.of(Act.CASEFILE_READ, Act.COMPLAINT_READ, Act.PROCESS_READ, Act.DOCUMENT_READ, Act.JOURNAL_READ)) {
            allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, ARCHIVIST, APPEAL_OFFICER), act, SEES_CASE);
        }
        // Anybody who handles cases may say, at any time, that they cannot handle this one, and cannot take it back.
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.IMPARTIALITY_DECLARE, SEES_CASE);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.TASK_CLAIM, SEES_CASE);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.TASK_RELEASE, SEES_CASE);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.TASK_HOLD, SEES_CASE);
        // How much there is and what is late, of what the leader sees; lists that others are to use; who stands in for
        // others.
        for (Act act : List.of(Act.TASK_OVERVIEW, Act.VIEW_SHARE, Act.SUBSTITUTE_SET, Act.LOAD_DISCUSS)) {
            allow(rules, EnumSet.of(LEADER), act, ALWAYS);
        }
        allow(
                rules,
                EnumSet.of(INSPECTOR, LAWYER, LEADER, REGISTRAR, ARCHIVIST, APPEAL_OFFICER, ADMINISTRATOR),
                Act.OWN_DATA_READ,
                ALWAYS);
        // Somebody who holds a task may hand it over; what nobody holds, or a colleague, is for a leader: the boundary
        // asks.
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER), Act.TASK_ASSIGN, SEES_CASE);
        // Who is a party, and whether a complaint is gone into, is decided when it is sorted; an answer tells.
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER), Act.COMPLAINT_SORT, DECIDES_CASE);
        // Who may read a complainant is asked by the vault as well: vault.handles in the migrations of identity.
        for (Act act : List.of(
                Act.COMPLAINT_ANSWER,
                Act.COMPLAINT_REPLY_INTERIM,
                Act.PROCEEDING_MOVE,
                Act.COMPLAINANT_READ,
                Act.SOURCE_PROTECT,
                Act.DEADLINE_CORRECT)) {
            allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER), act, HANDLES_CASE);
        }
        // Which letters an account may sign, and whether alone, stands in the rows of delegations.
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, ARCHIVIST, APPEAL_OFFICER), Act.LETTER_READ, SEES_CASE);
        // The appeal body writes its own letters; neither organ touches those of the other: the boundary asks.
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.LETTER_WRITE, HANDLES_CASE);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.LETTER_SEND, HANDLES_CASE);
        allow(rules, EnumSet.of(LAWYER, LEADER, APPEAL_OFFICER), Act.LETTER_APPROVE, APPROVES_CASE);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, ARCHIVIST), Act.LETTER_POST, SEES_CASE);
        allow(rules, EnumSet.of(LEADER), Act.SOURCE_NAME_READER, HANDLES_CASE);
        SupervisionRules.addTo(rules);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.CASEFILE_LINK, HANDLES_CASE);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.NOTE_ADD, HANDLES_CASE);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.CALL_RECORD, HANDLES_CASE);
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.DOCUMENT_RECORD, HANDLES_CASE);
        // A file waits for the step that it is handed in for; whether that may be taken is asked then.
        allow(
                rules,
                EnumSet.of(
                        INSPECTOR,
                        LAWYER,
                        LEADER,
                        ARCHIVIST,
                        APPEAL_OFFICER,
                        REGISTRAR,
                        BODY,
                        REPRESENTATIVE,
                        COMPLAINANT),
                Act.FILE_HAND_IN,
                ALWAYS);
        // What was shown cannot be taken back.
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER, APPEAL_OFFICER), Act.DOCUMENT_DISCLOSE, DECIDES_CASE);
        allow(rules, EnumSet.of(CITIZEN, BODY, REPRESENTATIVE), Act.DISCLOSURE_READ, Set.of(DISCLOSED));
        // A letter that a step has sent is shown to its recipient as soon as it is printed.
        allow(rules, EnumSet.of(SYSTEM), Act.LETTER_PRINT, ALWAYS);
        allow(rules, EnumSet.of(COMPLAINANT), Act.COMPLAINT_WRITE, Set.of(CODE_SHOWN));
        // A body has no relation to a case: it reads and answers what is directed at it, by its representation today.
        allow(rules, EnumSet.of(BODY, REPRESENTATIVE), Act.INBOX_READ, ALWAYS);
        allow(rules, EnumSet.of(BODY), Act.PROCEEDING_READ_OWN, Set.of(SPEAKS_FOR_PARTY));
        allow(rules, EnumSet.of(BODY), Act.PROCEEDING_ANSWER, Set.of(SPEAKS_FOR_PARTY));
        allow(rules, EnumSet.of(REPRESENTATIVE), Act.PROCEEDING_READ_RELEASED, Set.of(RELEASED_TO_EMPLOYEES));
        allow(rules, EnumSet.of(REPRESENTATIVE), Act.STATEMENT_SEND, Set.of(RELEASED_TO_EMPLOYEES));
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER), Act.STATEMENT_RECORD, HANDLES_CASE);
        // A party could rely on it that the case was over; nobody leads the appeal body here.
        allow(rules, EnumSet.of(LEADER, APPEAL_OFFICER), Act.CASEFILE_REOPEN, DECIDES_CASE);
        // Who narrows a case need not handle it: the archive sees to it that papers are kept from those whom they do
        // not concern.
        allow(rules, EnumSet.of(LEADER, ARCHIVIST), Act.CASEFILE_SHIELD, SEES_CASE);

        // How we examine is for the staff, and tells nothing of any case.
        allow(
                rules,
                EnumSet.of(INSPECTOR, LAWYER, LEADER, REGISTRAR, ARCHIVIST, APPEAL_OFFICER, ADMINISTRATOR),
                Act.LAW_READ,
                ALWAYS);
        allow(
                rules,
                EnumSet.of(INSPECTOR, LAWYER, LEADER, REGISTRAR, ARCHIVIST, APPEAL_OFFICER, ADMINISTRATOR),
                Act.THEME_READ,
                ALWAYS);

        // Law is data: what is decided by it is changed by two persons who know the law.
        allow(rules, EnumSet.of(LAWYER, LEADER), Act.LAW_PROPOSE, ALWAYS);
        allow(rules, EnumSet.of(LAWYER, LEADER), Act.LAW_DECIDE, Set.of(NOT_AUTHOR));

        // What letters say again and again is read by a second person who knows the law.
        allow(rules, EnumSet.of(LAWYER, LEADER), Act.PHRASE_WRITE, ALWAYS);
        allow(rules, EnumSet.of(LAWYER, LEADER), Act.PHRASE_PUBLISH, Set.of(NOT_AUTHOR));

        // Figures of bodies, from which nothing of a shielded case can be read.
        allow(rules, EnumSet.of(INSPECTOR, LAWYER, LEADER), Act.INSPECTION_CHOOSE, ALWAYS);

        // A body is no grantor: the employer may not choose who speaks for the employees.
        allow(rules, EnumSet.of(LEADER), Act.REPRESENTATION_GRANT, ALWAYS);
        // Of its own colleagues it says itself who reads and answers for it; who signs for it is asked by the boundary.
        allow(rules, EnumSet.of(BODY), Act.COLLEAGUE_GRANT, ALWAYS);
        allow(rules, EnumSet.of(CITIZEN, BODY, REPRESENTATIVE), Act.REPRESENTATION_READ_OWN, ALWAYS);

        allow(rules, EnumSet.of(ADMINISTRATOR), Act.OPERATIONS_CHECK, ALWAYS);
        allow(rules, EnumSet.of(ADMINISTRATOR), Act.OPERATIONS_INCIDENTS, ALWAYS);
        allow(rules, EnumSet.of(ADMINISTRATOR), Act.OPERATIONS_CLOCK, Set.of(DEMO));
        allow(rules, EnumSet.of(ADMINISTRATOR), Act.OPERATIONS_COMMENCEMENT, Set.of(DEMO));
        allow(rules, EnumSet.of(SYSTEM), Act.OPERATIONS_CHECK, ALWAYS);
        return List.copyOf(rules);
    }

    static void allow(List<Rule> rules, Set<Role> roles, Act act, Set<Condition> conditions) {
        roles.forEach(role -> rules.add(new Rule(role, act, conditions)));
    }
}

package no.algoritmetilsyn.owndata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the system keeps about somebody's account, beside the log of what they have done.
 *
 * @param substitutions in which they are away or stand in, also those that are over
 * @param tasks that they hold
 * @param declarations of impartiality that they have made
 * @param logins of the last three months, and attempts to log in to the account
 * @param work where they stand in cases and in the work of others
 */
public record OwnData(
        Account account,
        Settings settings,
        List<Substitution> substitutions,
        List<View> views,
        List<HeldTask> tasks,
        List<Declaration> declarations,
        List<Login> logins,
        OwnWorkData work) {

    /** The account. */
    public record Account(
            UUID id,
            String userName,
            String name,
            String organ,
            Instant createdAt,
            List<String> roles,
            List<String> groups) {}

    /** How the work list is wanted; nulls where nothing was chosen. */
    public record Settings(Integer pageSize, Boolean shortcuts, String columns) {}

    /** A substitution. */
    public record Substitution(String absent, String substitute, LocalDate since, LocalDate until, Instant endedAt) {}

    /** A work list under a name. */
    public record View(String name, String query, boolean pinned, boolean shared, Instant madeAt) {}

    /** A task that is held. */
    public record HeldTask(
            UUID id, String kind, String caseNumber, LocalDate dueOn, Instant claimedAt, LocalDate heldUntil) {}

    /** A declaration of impartiality, in the words of the one who made it. */
    public record Declaration(UUID casefileId, String ground, String explanation, Instant at) {}

    /**
     * What happened at the login.
     *
     * @param origin keyed hash of the network, or null
     * @param count how often within the minute
     */
    public record Login(Instant at, String event, String origin, long count) {}

    /**
     * What they have done, as it stands in the log: ids only.
     *
     * @param caseNumber the case in which it was done; null for what belongs to none
     */
    public record Event(
            Instant at,
            String action,
            String subjectKind,
            UUID subjectId,
            UUID chain,
            long number,
            String caseNumber) {}
}

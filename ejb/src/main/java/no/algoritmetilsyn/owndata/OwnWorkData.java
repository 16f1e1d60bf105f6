package no.algoritmetilsyn.owndata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where somebody's account stands in cases and in the work of others.
 *
 * @param cases to which they are related themselves, and not by a group
 * @param namesRead whose names they were the first time shown, by case
 * @param objections of parties to their impartiality, and what was ruled
 * @param superiors to whom they report, and who reports to them
 * @param moves of tasks that they made, or by which they got or lost one, the latest first
 * @param waits that they have set
 * @param bulks that they have begun
 * @param inspections on whose team they are
 * @param written what they count as an author of, so that somebody else approves it
 * @param looking at what they look now, as colleagues see it
 * @param files that they got, opened, copied or sent, the latest first
 * @param aboutAccount what others have done to the account, as it stands in the log
 * @param discussions of the load of persons in which they are named as the one who recorded it
 * @param load what a leader is told about them; null while no discussion runs, since it is then not worked out
 */
public record OwnWorkData(
        List<CaseRole> cases,
        List<NameRead> namesRead,
        List<Objection> objections,
        List<Superior> superiors,
        List<Move> moves,
        List<Wait> waits,
        List<Bulk> bulks,
        List<String> inspections,
        List<Written> written,
        List<Looking> looking,
        List<FileDeed> files,
        List<Deed> aboutAccount,
        List<Discussion> discussions,
        Load load) {

    /** A relation to a case. */
    public record CaseRole(String caseNumber, String capacity, Instant since, Instant until, String reason) {}

    /** The first time that a name was shown. */
    public record NameRead(String caseNumber, Instant at) {}

    /**
     * What a party has said.
     *
     * @param upheld null as long as nobody has ruled
     * @param substitute who took over
     */
    public record Objection(
            String caseNumber,
            String text,
            LocalDate receivedOn,
            Boolean upheld,
            String ground,
            String reason,
            String substitute,
            String ruledBy,
            Instant ruledAt) {}

    /** Who reports to whom. */
    public record Superior(String subordinate, String superior, Instant since, Instant until) {}

    /**
     * From whom to whom a task went.
     *
     * @param kind what is to be done in the task
     * @param actor who did it; null for the system
     */
    public record Move(
            String kind,
            String caseNumber,
            String move,
            Instant at,
            String actor,
            String before,
            String after,
            String stoodInFor,
            String code,
            String reason) {}

    /** A task that was to wait. */
    public record Wait(
            String kind, String caseNumber, LocalDate until, String code, String text, Instant at, String endedAs) {}

    /** Something begun with many tasks. */
    public record Bulk(
            Instant at, String act, String assignee, String code, String reason, LocalDate until, long tasks) {}

    /** Something that they are an author of. */
    public record Written(UUID subjectId, Instant since) {}

    /** A place at which they look. */
    public record Looking(String caseNumber, Instant since, Instant seenAt) {}

    /** A file that went by them. */
    public record FileDeed(String act, Instant at, UUID documentId) {}

    /** What somebody else has done. */
    public record Deed(Instant at, String action, String by) {}

    /** A discussion that they recorded, or ended. */
    public record Discussion(LocalDate heldOn, String withWhom, String purpose, LocalDate until) {}

    /** What a leader is told. */
    public record Load(long open, long late, long waiting) {}
}

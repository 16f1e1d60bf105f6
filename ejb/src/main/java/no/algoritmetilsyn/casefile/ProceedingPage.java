package no.algoritmetilsyn.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineChange;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.task.Task;

/**
 * A proceeding as it is shown to somebody who may see its case.
 *
 * @param caseNumber {@code 2026/123}
 * @param state a constant of its feature
 * @param links to and from others, as far as the reader may see them
 * @param deadlineChanges what has been done to them, by deadline, in the order it happened
 * @param tasks all there have been, oldest first
 * @param documents the first of its files, oldest first; {@link CustodyPages} has all
 * @param points as in {@link ProceedingFacts#points}
 * @param facts as in {@link ProceedingFacts#facts}
 */
public record ProceedingPage(
        Proceeding proceeding,
        String caseNumber,
        String state,
        List<PartyRow> parties,
        List<Link> links,
        List<Deadline> deadlines,
        Map<UUID, List<DeadlineChange>> deadlineChanges,
        List<Task> tasks,
        List<StoredFile> documents,
        List<ProceedingFacts.Letter> letters,
        List<ProceedingFacts.Point> points,
        Map<String, Object> facts) {}

package no.algoritmetilsyn.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineChange;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.task.TaskRow;

/**
 * A case as the staff see it, but for what lies in features that build on cases.
 *
 * @param deadlines the first to end first
 * @param allDeadlines how many there are
 * @param deadlineChanges what has been done to them, by deadline, in the order it happened
 * @param tasks open ones, the first to be due first
 * @param allTasks how many there are
 * @param documents oldest first
 * @param events all that was done, oldest first
 * @param releaseReasons why tasks were given back, by task, in the order it happened
 * @param names of the accounts that occur, by id
 * @param allowed what the reader may do
 * @param declared whether the reader has declared that they are impartial
 * @param preparing whether the reader may prepare the case and decides nothing in it, since a superior is disqualified
 */
public record CasePage(
        Casefile casefile,
        List<PartyRow> parties,
        List<Deadline> deadlines,
        int allDeadlines,
        Map<UUID, List<DeadlineChange>> deadlineChanges,
        List<TaskRow> tasks,
        int allTasks,
        List<StoredFile> documents,
        List<AuditEvent> events,
        Map<UUID, List<String>> releaseReasons,
        Map<UUID, String> names,
        Set<Act> allowed,
        boolean declared,
        boolean preparing) {}

package no.algoritmetilsyn.task;

import java.util.Optional;

/**
 * What a work list is narrowed to, as its address tells.
 *
 * @param mine only what the actor has claimed
 * @param unclaimed only what nobody has claimed
 * @param overdue only what should have been done
 * @param kind only this kind of work
 * @param words only what is about this: a number as people say it, or words
 * @param page from 0
 */
public record TaskFilter(
        boolean mine, boolean unclaimed, boolean overdue, Optional<String> kind, Optional<String> words, int page) {

    /** Everything, first page. */
    public static final TaskFilter ALL = new TaskFilter(false, false, false, Optional.empty(), Optional.empty(), 0);
}

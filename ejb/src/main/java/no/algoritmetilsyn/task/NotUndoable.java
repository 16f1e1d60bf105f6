package no.algoritmetilsyn.task;

import jakarta.ejb.ApplicationException;

/** What was done with a task cannot be taken back: by somebody else, too long ago, or something was done since. */
@ApplicationException(rollback = true)
public class NotUndoable extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotUndoable() {
        super("Not undoable");
    }
}

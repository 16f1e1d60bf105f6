package no.algoritmetilsyn.task;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What a work list shows of a task, in this order. What is to be done, and the buttons for it, stand there in any case. */
public enum DeskColumn {
    ABOUT(true),
    CASE(false),
    REFERENCE(false),
    RECEIVED(true),
    /** When the piece of work came up, which is later than the receipt of what it is about. */
    CAME(false),
    DUE(true),
    HOLDER(true);

    /** What is shown to those who have chosen nothing. */
    public static final List<DeskColumn> USUAL =
            Arrays.stream(values()).filter(column -> column.usual).toList();

    private final boolean usual;

    DeskColumn(boolean usual) {
        this.usual = usual;
    }

    /** Those of them that are named, each once and in the order of the list; names that are none are passed over. */
    public static List<DeskColumn> named(Collection<String> names) {
        return Arrays.stream(values())
                .filter(column -> names.contains(column.name()))
                .toList();
    }
}

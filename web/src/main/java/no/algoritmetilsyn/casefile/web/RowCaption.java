package no.algoritmetilsyn.casefile.web;

import java.util.UUID;

/**
 * What a row of a list in the form of a step is about, where its feature knows that: then the row is headed by it, and the field
 * that names it is not asked for. Features bring beans of this kind.
 */
public interface RowCaption {

    /**
     * What stands above a row.
     *
     * @param text what it is about
     * @param detail a line below, or null
     * @param field the field of the row that names it
     * @param fixed whether rows of the list are neither added nor removed
     */
    record Caption(String text, String detail, String field, boolean fixed) {}

    /** The list whose rows it knows, with its step: {@code answerRequirements.answers}. */
    String list();

    /** The field of a row that names what it is about. */
    String field();

    /**
     * What a row is about; null when that is not known.
     *
     * @param proceedingId that the step is taken with, and whose case the reader may see
     * @param named what stands in the field
     */
    Caption caption(UUID proceedingId, String named);
}

package no.algoritmetilsyn.casefile.step;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A list in the form of a step of which is known what its rows are about.
 *
 * @param list field that holds the rows
 * @param key field of a row that names what it is about
 * @param of the rows, by the proceeding
 */
public record GivenRows(String list, String key, Function<UUID, List<StepRow>> of) {}

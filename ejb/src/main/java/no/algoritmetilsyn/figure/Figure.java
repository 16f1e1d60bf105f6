package no.algoritmetilsyn.figure;

/**
 * A figure of a year.
 *
 * @param line what is counted: a constant, the id of a theme, the code of a provision
 * @param number how many; null where there are so few that it is not told
 * @param amount their sum in kroner, or of people; null where there is none, or the number is not told
 */
public record Figure(FigurePart part, String line, int year, Integer number, Long amount) {

    /** The same without what it tells. */
    Figure hidden() {
        return new Figure(part, line, year, null, null);
    }
}

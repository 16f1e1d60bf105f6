package no.algoritmetilsyn.figure.web;

import jakarta.annotation.Nullable;
import java.util.List;
import no.algoritmetilsyn.figure.Figure;
import no.algoritmetilsyn.figure.FigurePart;

/**
 * What supervision has led to, of what is published.
 *
 * @param fewest a figure about fewer organisations is not told, nor one from which it would follow
 * @param years the present one first
 */
record FiguresAnswer(int fewest, List<Year> years) {

    /**
     * The figures of a year.
     *
     * @param nynorskShare per cent of the letters in Norwegian (språklova § 13); left out where there are too few
     */
    record Year(int year, @Nullable Integer nynorskShare, List<Line> figures) {}

    /**
     * A figure.
     *
     * @param part what it is about
     * @param line what is counted: a constant, the id of a theme, the code of a provision
     * @param label the same in words, in the language of the reader
     * @param number how many; left out where there are so few that it is not told
     * @param amount their sum: kroner of fines and penalties, people affected of findings; left out where there is none
     */
    record Line(FigurePart part, String line, String label, @Nullable Integer number, @Nullable Long amount) {

        static Line of(Figure figure, String label) {
            return new Line(figure.part(), figure.line(), label, figure.number(), figure.amount());
        }
    }
}

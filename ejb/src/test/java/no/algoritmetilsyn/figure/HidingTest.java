package no.algoritmetilsyn.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small numbers are hidden, and so is what would tell them. */
class HidingTest {

    @Test
    void what_is_about_few_bodies_is_hidden_however_many_there_are() {
        assertThat(hidden(FigurePart.FINE, List.of(9, 5), List.of(2, 3))).containsExactly(null, 5);
    }

    @Test
    void a_single_hidden_line_takes_the_smallest_other_with_it_where_the_lines_add_up() {
        assertThat(hidden(FigurePart.HARM, List.of(1, 9, 4), List.of(1, 9, 4))).containsExactly(null, 9, null);
        assertThat(hidden(FigurePart.PENALTY, List.of(1, 9, 4), List.of(1, 9, 4)))
                .as("no line follows from the others")
                .containsExactly(null, 9, 4);
    }

    @Test
    void hidden_lines_of_one_each_take_another_with_them() {
        assertThat(hidden(FigurePart.THEME, List.of(1, 1, 8, 5), List.of(1, 1, 8, 5)))
                .containsExactly(null, null, 8, null);
        assertThat(hidden(FigurePart.THEME, List.of(2, 2, 8), List.of(2, 2, 8))).containsExactly(null, null, 8);
    }

    @Test
    void where_nothing_is_small_nothing_is_hidden() {
        assertThat(hidden(FigurePart.THEME, List.of(3, 4), List.of(3, 3))).containsExactly(3, 4);
        assertThat(hidden(FigurePart.THEME, List.of(1), List.of(1))).containsExactly((Integer) null);
    }

    private static List<Integer> hidden(FigurePart part, List<Integer> numbers, List<Integer> bodies) {
        List<Figure> lines = numbers.stream()
                .map(number -> new Figure(part, "L", 2026, number, 10L))
                .toList();
        List<Integer> told = new ArrayList<>();
        Hiding.of(lines, bodies).forEach(line -> {
            assertThat(line.amount() == null).isEqualTo(line.number() == null);
            told.add(line.number());
        });
        return told;
    }
}

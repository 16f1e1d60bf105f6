package no.algoritmetilsyn.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.Link;
import org.junit.jupiter.api.Test;

/** The map shows every proceeding once, what came first to the left, and escapes what it is given. */
class CaseMapDrawingTest {

    private static final UUID COMPLAINT = UUID.randomUUID();
    private static final UUID DEMAND = UUID.randomUUID();
    private static final UUID INSPECTION = UUID.randomUUID();
    private static final Pattern BOX = Pattern.compile("<rect [^>]*x=\"(\\d+)\" y=\"(\\d+)\"");

    @Test
    void what_came_first_stands_to_the_left() {
        List<int[]> places = places(draw(List.of(
                new Link(DEMAND, Link.Relation.ASKS_FOR, COMPLAINT),
                new Link(INSPECTION, Link.Relation.FOLLOWS, COMPLAINT),
                new Link(DEMAND, Link.Relation.ASKS_FOR, INSPECTION))));
        assertThat(places).hasSize(3);
        assertThat(places.get(0)[0]).isLessThan(places.get(2)[0]);
        assertThat(places.get(2)[0]).isLessThan(places.get(1)[0]);
    }

    @Test
    void two_in_one_column_do_not_lie_on_each_other() {
        List<int[]> places = places(draw(List.of(
                new Link(DEMAND, Link.Relation.ASKS_FOR, COMPLAINT),
                new Link(INSPECTION, Link.Relation.FOLLOWS, COMPLAINT))));
        assertThat(places.get(1)[0]).isEqualTo(places.get(2)[0]);
        assertThat(Math.abs(places.get(1)[1] - places.get(2)[1])).isGreaterThan(72);
    }

    @Test
    void links_in_a_ring_end_the_drawing_like_others() {
        assertThat(places(draw(List.of(
                        new Link(DEMAND, Link.Relation.ASKS_FOR, COMPLAINT),
                        new Link(COMPLAINT, Link.Relation.FOLLOWS, DEMAND)))))
                .hasSize(3);
    }

    @Test
    void words_are_escaped() {
        assertThat(draw(List.of())).contains("K&lt;1&gt; &amp; &quot;2&quot;").doesNotContain("K<1>");
    }

    private static String draw(List<Link> links) {
        Map<UUID, CaseMapDrawing.Box> boxes = new LinkedHashMap<>();
        boxes.put(COMPLAINT, new CaseMapDrawing.Box("Klage", "K<1> & \"2\"", "Sortert"));
        boxes.put(DEMAND, new CaseMapDrawing.Box("Krav", "R-1", "Sendt"));
        boxes.put(INSPECTION, new CaseMapDrawing.Box("Tilsyn", "T-1", "Varslet"));
        return new CaseMapDrawing(boxes, links)
                .svg(
                        "Hvor saken har ført",
                        Arrays.stream(Link.Relation.values())
                                .collect(Collectors.toMap(relation -> relation, Enum::name)));
    }

    private static List<int[]> places(String svg) {
        return BOX.matcher(svg)
                .results()
                .map(found -> new int[] {Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))})
                .toList();
    }
}

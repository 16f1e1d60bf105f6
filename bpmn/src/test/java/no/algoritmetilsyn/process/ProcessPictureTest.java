package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the words of a picture stand, measured by the average width of a letter. */
class ProcessPictureTest {

    private static final Path MODELS = Path.of("src/main/resources/no/algoritmetilsyn");
    private static final Pattern BOX = Pattern.compile(
            "<rect class=\"process-box\" x=\"(-?\\d+)\" y=\"(-?\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"");
    private static final Pattern ANSWER = Pattern.compile(
            "<text class=\"process-text process-(start|last)\" x=\"(-?\\d+)\" y=\"(-?\\d+)\">([^<]*)</text>");
    private static final double LETTER = 6.2;
    private static final double TALL = 9;

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_answer_of_a_gateway_is_hidden_by_a_box(Path file) {
        String svg = drawn(file);
        List<Rectangle2D> boxes = BOX.matcher(svg)
                .results()
                .<Rectangle2D>map(box -> new Rectangle2D.Double(
                        number(box.group(1)), number(box.group(2)), number(box.group(3)), number(box.group(4))))
                .toList();
        assertThat(ANSWER.matcher(svg).results().filter(answer -> boxes.stream()
                        .anyMatch(box -> box.intersects(
                                place(answer.group(1), answer.group(2), answer.group(3), answer.group(4))))))
                .as("answers behind a box")
                .extracting(answer -> answer.group(4))
                .isEmpty();
    }

    private static Rectangle2D place(String anchor, String x, String y, String text) {
        double width = text.length() * LETTER;
        double left = anchor.equals("last") ? number(x) - width : number(x);
        return new Rectangle2D.Double(left, number(y) - TALL, width, TALL);
    }

    private static String drawn(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        return new ProcessPicture(model, Set.of(), Set.of(), id -> {
                    String name = model.getModelElementById(id).getAttributeValue("name");
                    return name == null ? "" : name;
                })
                .draw("Picture", "key");
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}

package no.algoritmetilsyn.process;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * Draws a model as SVG from its diagram interchange, with the path that one instance has taken. What the colours tell is
 * told by line styles too, and the styles stand in the page's style sheet: no script, no style attribute.
 */
final class ProcessPicture {

    /** A picture of more units than this is not squeezed into a column: its texts could not be read. */
    private static final int WIDE = 1000;

    private static final int MARGIN = 20;
    private static final int LABEL_WIDTH = 17;
    private static final int QUESTION_WIDTH = 14;

    /** Width of a letter, on the average. */
    static final double LETTER = 6.6;

    private final BpmnModelInstance model;
    private final Set<String> done;
    private final Set<String> active;
    private final UnaryOperator<String> label;
    private final StringBuilder svg = new StringBuilder();
    private String arrow;

    /**
     * @param done ids of the nodes that have been passed
     * @param active ids of the nodes where the instance stands
     * @param label gives the text of an element by its id
     */
    ProcessPicture(BpmnModelInstance model, Set<String> done, Set<String> active, UnaryOperator<String> label) {
        this.model = model;
        this.done = done;
        this.active = active;
        this.label = label;
    }

    /**
     * The picture.
     *
     * @param title what it shows, for those who cannot see it; the list of steps beside it tells the rest
     * @param key tells this picture from others in the same page: letters, digits and hyphens
     */
    String draw(String title, String key) {
        arrow = "arrow-" + key;
        List<BpmnShape> shapes = List.copyOf(model.getModelElementsByType(BpmnShape.class));
        int width = right(shapes) + MARGIN;
        int height = bottom(shapes) + MARGIN + 2 * PictureText.LINE_HEIGHT;
        int left = (int) shapes.stream()
                        .mapToDouble(s -> s.getBounds().getX())
                        .min()
                        .orElse(0)
                - 2 * MARGIN;
        int top = (int) shapes.stream()
                        .mapToDouble(s -> s.getBounds().getY())
                        .min()
                        .orElse(0)
                - 2 * MARGIN;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" role=\"img\" viewBox=\"%d %d %d %d\" aria-label=\"%s\">"
                        .formatted(
                                width - left > WIDE ? "process process-wide" : "process",
                                left,
                                top,
                                width - left,
                                height - top,
                                PictureText.escape(title)));
        svg.append("<defs><marker id=\"" + arrow
                + "\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" "
                + "orient=\"auto\"><path class=\"process-arrow\" d=\"M0 0L10 5L0 10z\"/></marker></defs>");
        shapes.stream()
                .filter(shape -> shape.getBpmnElement() instanceof SubProcess)
                .forEach(this::shape);
        model.getModelElementsByType(BpmnEdge.class).forEach(this::edge);
        shapes.stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .forEach(this::shape);
        return svg.append("</svg>").toString();
    }

    private static int right(List<BpmnShape> shapes) {
        return (int) shapes.stream()
                        .mapToDouble(s -> s.getBounds().getX() + s.getBounds().getWidth())
                        .max()
                        .orElse(0)
                + MARGIN;
    }

    private static int bottom(List<BpmnShape> shapes) {
        return (int) shapes.stream()
                .mapToDouble(s -> s.getBounds().getY() + s.getBounds().getHeight())
                .max()
                .orElse(0);
    }

    private void edge(BpmnEdge edge) {
        var path = new StringBuilder();
        for (Waypoint point : edge.getWaypoints()) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Math.round(point.getX()))
                    .append(' ')
                    .append(Math.round(point.getY()));
        }
        svg.append("<path class=\"process-flow\" marker-end=\"url(#" + arrow + ")\" d=\"")
                .append(path)
                .append("\"/>");
        String text = label.apply(edge.getBpmnElement().getId());
        if (!text.isEmpty()) {
            svg.append(PictureFlow.answer(List.copyOf(edge.getWaypoints()), text));
        }
    }

    private void shape(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        if (!(element instanceof FlowNode)) {
            return;
        }
        Bounds bounds = shape.getBounds();
        svg.append("<g class=\"process-node ").append(state(element.getId())).append("\">");
        if (element instanceof SubProcess) {
            box(bounds, "process-group");
            lines(bounds.getX() + 10, bounds.getY() + 18, element.getId(), 60, "start");
        } else if (element instanceof Activity) {
            box(bounds, "process-box");
            lines(middleX(bounds), middleY(bounds), element.getId(), inside(bounds), "middle");
        } else if (element instanceof Gateway) {
            svg.append("<path class=\"process-box\" d=\"M%d %dL%d %dL%d %dL%d %dz\"/>"
                    .formatted(
                            round(middleX(bounds)),
                            round(bounds.getY()),
                            round(bounds.getX() + bounds.getWidth()),
                            round(middleY(bounds)),
                            round(middleX(bounds)),
                            round(bounds.getY() + bounds.getHeight()),
                            round(bounds.getX()),
                            round(middleY(bounds))));
            question(bounds, element.getId());
        } else {
            circle(bounds, (Event) element);
            lines(middleX(bounds), bounds.getY() + bounds.getHeight() + 16, element.getId(), LABEL_WIDTH, "below");
        }
        svg.append("</g>");
    }

    /** How many letters of a line find room in a box. */
    private static int inside(Bounds bounds) {
        return (int) ((bounds.getWidth() - MARGIN / 2.0) / LETTER);
    }

    /**
     * What a gateway asks stands above it; below where a flow touches its top, whose own text stands there; and to the left of
     * that flow where another touches its bottom.
     */
    private void question(Bounds bounds, String id) {
        double bottom = bounds.getY() + bounds.getHeight();
        boolean top = isTouched(middleX(bounds), bounds.getY());
        int more = PictureText.wrap(label.apply(id), QUESTION_WIDTH).size() - 1;
        double above = bounds.getY() - MARGIN / 2.0 - more * PictureText.LINE_HEIGHT;
        if (top && isTouched(middleX(bounds), bottom)) {
            lines(middleX(bounds) - 6, above - PictureText.LINE_HEIGHT, id, QUESTION_WIDTH, "end");
        } else {
            lines(middleX(bounds), top ? bottom + PictureText.LINE_HEIGHT : above, id, QUESTION_WIDTH, "below");
        }
    }

    /** Whether a flow begins or ends at a point. */
    private boolean isTouched(double x, double y) {
        return model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> List.copyOf(edge.getWaypoints()))
                .flatMap(points -> Stream.of(points.get(0), points.get(points.size() - 1)))
                .anyMatch(point -> Math.abs(point.getX() - x) < 2 && Math.abs(point.getY() - y) < 2);
    }

    private void box(Bounds bounds, String style) {
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>"
                .formatted(
                        style,
                        round(bounds.getX()),
                        round(bounds.getY()),
                        round(bounds.getWidth()),
                        round(bounds.getHeight())));
    }

    private void circle(Bounds bounds, Event event) {
        String style = event instanceof EndEvent ? "process-box process-end" : "process-box";
        svg.append("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                .formatted(style, round(middleX(bounds)), round(middleY(bounds)), round(bounds.getWidth() / 2)));
        if (!event.getChildElementsByType(TimerEventDefinition.class).isEmpty()) {
            svg.append("<path class=\"process-mark\" d=\"M%1$d %2$dv-9M%1$d %2$dh6\"/>"
                    .formatted(round(middleX(bounds)), round(middleY(bounds))));
        }
    }

    private void lines(double x, double y, String id, int width, String anchor) {
        svg.append(PictureText.lines(x, y, PictureText.wrap(label.apply(id), width), anchor));
    }

    private String state(String id) {
        if (active.contains(id)) {
            return "process-active";
        }
        return done.contains(id) ? "process-done" : "process-ahead";
    }

    private static double middleX(Bounds bounds) {
        return bounds.getX() + bounds.getWidth() / 2;
    }

    private static double middleY(Bounds bounds) {
        return bounds.getY() + bounds.getHeight() / 2;
    }

    private static long round(double value) {
        return Math.round(value);
    }
}

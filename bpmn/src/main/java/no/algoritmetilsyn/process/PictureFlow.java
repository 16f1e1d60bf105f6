package no.algoritmetilsyn.process;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The answers that lead along the flows of a {@link ProcessPicture}, where no box and no other answer stands. */
final class PictureFlow {

    /** How far along a flow that leads down or up aslant its text stands. */
    private static final double ASLANT_DOWN = 0.5;

    private static final double ASLANT_UP = 0.7;

    private static final int BESIDE = 8;

    /** From the line that a flow is to the foot of a text above it, and to that of one below. */
    private static final int ABOVE = 6;

    private static final int BELOW = 18;

    private PictureFlow() {}

    /**
     * The text of a flow: beside its beginning, in lines as long as the flow is level. Half the way along one that leads aslant,
     * or further, since others begin where it does.
     */
    static String answer(List<Waypoint> points, String text) {
        Waypoint from = points.get(0);
        double across = points.get(1).getX() - from.getX();
        double down = points.get(1).getY() - from.getY();
        boolean sloping = Math.abs(down) > 1;
        if (across > 1 && sloping) {
            double part = down > 0 ? ASLANT_DOWN : ASLANT_UP;
            return PictureText.lines(
                    from.getX() + part * across - BESIDE, from.getY() + part * down, List.of(text), "end");
        }
        List<String> lines =
                sloping ? List.of(text) : PictureText.wrap(text, (int) (Math.abs(across) / ProcessPicture.LETTER));
        double foot = from.getY() + (down > 1 ? BELOW : -ABOVE) - (lines.size() - 1) * PictureText.LINE_HEIGHT;
        return PictureText.lines(from.getX() + (lines.size() > 1 ? 2 : BESIDE), foot, lines, "start");
    }
}

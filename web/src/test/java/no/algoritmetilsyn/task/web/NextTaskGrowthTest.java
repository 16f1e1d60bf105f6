package no.algoritmetilsyn.task.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.TimeByLength;

/** The address of the page that somebody wants to go on from. */
class NextTaskGrowthTest extends TimeByLength {

    static Stream<Reader> readers() {
        List<String> own = List.of("/tilsyn/delsak/1/svar", "/tilsyn/brev/2");
        return each(Map.of("page before the next", text -> NextTask.next(own, text)), PIECES);
    }
}

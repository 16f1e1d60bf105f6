package no.algoritmetilsyn.task.web;

import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.TimeByLength;
import no.algoritmetilsyn.task.PageAddress;

/** The address of the page that somebody wants to go on from. */
class NextTaskGrowthTest extends TimeByLength {

    static Stream<Reader> readers() {
        return each(Map.of("page before the next", PageAddress::named), PIECES);
    }
}

package no.algoritmetilsyn.algorithm.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.Csv;
import no.algoritmetilsyn.platform.web.TimeByLength;

/** What others have written of their algorithms, on its way into files that others read. */
class GivenAwayGrowthTest extends TimeByLength {

    static Stream<Reader> readers() {
        Map<String, Consumer<String>> readers = Map.of("cell", Csv::cell, "literal", Catalogue::literal);
        return Stream.concat(each(readers, PIECES), each(readers, List.of("=", ",", ";", ";=", "\n", "\\", "\t=")));
    }
}

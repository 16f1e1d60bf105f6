package no.algoritmetilsyn.platform.web.edge;

import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.EntityTags;
import no.algoritmetilsyn.platform.web.OwnCookie;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.TimeByLength;

/** What is read before the servlets: addresses with their per cent signs, queries, cookies, and the heads of requests. */
class EdgeGrowthTest extends TimeByLength {

    private static final List<String> PIECES_OF_HEADS = List.of(
            "/",
            "%2f",
            "%c3%a5",
            "%",
            "a",
            "../",
            ";",
            "&",
            "&a=b",
            "=",
            "a=b; ",
            "; ",
            ",",
            " ,",
            "\"",
            "\"a\", ",
            "W/\"a\",",
            "W/",
            "text/html,",
            "text/html;a=b",
            "text/html;q=0.1,",
            "a;a=\"b",
            "*/*",
            " ",
            "\t",
            "\\");

    static Stream<Reader> readers() {
        Map<String, Consumer<String>> readers = new LinkedHashMap<>();
        readers.put("address", Address::read);
        readers.put("hidden address", Address::isHidden);
        readers.put("query", text -> Query.parameters(Query.withoutFaces(Query.encoded(text))));
        readers.put("cookies", ForeignCookies::own);
        readers.put("cookie", OwnCookie::of);
        readers.put("location", text -> OwnLocations.relative(text, "a", "tilsyn.example"));
        readers.put("tags", text -> EntityTags.name(List.of(text), "\"b\""));
        readers.put("page", text -> Route.at("/" + text));
        for (HttpString head : List.of(
                Headers.ACCEPT,
                Headers.ACCEPT_LANGUAGE,
                Headers.ACCEPT_ENCODING,
                Headers.ACCEPT_CHARSET,
                Headers.CONTENT_TYPE)) {
            readers.put(head.toString(), text -> OddHeaders.isRight(head, text));
        }
        return readers.entrySet().stream().flatMap(reader -> PIECES_OF_HEADS.stream()
                .flatMap(piece -> Stream.of(
                        of(reader.getKey(), "", piece, "", reader.getValue()),
                        of(reader.getKey(), "/a", piece, "\u0001", reader.getValue()))));
    }
}

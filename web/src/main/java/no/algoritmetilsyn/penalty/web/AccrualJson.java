package no.algoritmetilsyn.penalty.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.penalty.accrual.AccrualLine;

/** What a coercive fine has come to, as the API tells it. */
final class AccrualJson {

    private AccrualJson() {}

    /** {@code [{point, from, to, units, rate, amount, why, law}]}; amounts in whole kroner, which add up to the total. */
    static JsonArray lines(List<AccrualLine> lines, LawText text) {
        var array = Json.createArrayBuilder();
        lines.forEach(line -> array.add(line(line, text)));
        return array.build();
    }

    private static JsonObject line(AccrualLine line, LawText text) {
        return Json.createObjectBuilder()
                .add("point", line.point())
                .add("from", line.from().toString())
                .add("to", line.to().toString())
                .add("units", line.units())
                .add("rate", line.rate())
                .add("amount", line.amount())
                .add("why", text.sentence(line))
                .add("law", text.citation(line.provision()))
                .build();
    }
}

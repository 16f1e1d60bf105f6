package no.algoritmetilsyn.deadline.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Provision;

/** One rule as the API shows it: codes for machines, and texts in the reader's language. */
final class RuleJson {

    private final DeadlineRule rule;
    private final Laws laws;
    private final DeadlineText text;
    private final Provision provision;

    RuleJson(DeadlineRule rule, Laws laws, DeadlineText text) {
        this.rule = rule;
        this.laws = laws;
        this.text = text;
        this.provision = laws.provision(rule.provision());
    }

    String citation() {
        return provision.citation(text.language());
    }

    /** Everything, with whether the regime is in force on a day. */
    JsonObject whole(LocalDate day) {
        var json = Json.createObjectBuilder()
                .add("code", rule.code())
                .add("name", text.name(rule))
                .add("regime", rule.regime())
                .add("inForce", laws.regime(rule.regime()).inForce(day) && provision.appliesOn(day))
                .add("amount", rule.limit().amount())
                .add("unit", rule.limit().unit().name())
                .add("length", text.length(rule))
                .add("startKind", rule.startKind().name())
                .add("start", text.constant("startKind", rule.startKind()))
                .add("computing", rule.limit().method().name())
                .add("counted", text.constant("computingMethod", rule.limit().method()))
                .add("nature", rule.nature().name())
                .add("binding", text.constant("nature", rule.nature()))
                .add("whose", rule.whose().name())
                .add("holder", text.constant("whose", rule.whose()))
                .add("follows", text.follows(rule))
                .add("law", citation())
                .add("provision", provision.code())
                .add("says", provision.rule(text.language()));
        provision.appliesFrom().ifPresent(from -> json.add("appliesFrom", from.toString()));
        provision.appliesFromProduct().ifPresent(from -> json.add("appliesFromProduct", from.toString()));
        return json.build();
    }
}

package no.algoritmetilsyn.deadline.web;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import no.algoritmetilsyn.deadline.DeadlineNature;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.Whose;
import no.algoritmetilsyn.deadline.counting.ComputingMethod;
import no.algoritmetilsyn.deadline.counting.DeadlineUnit;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Provision;

/**
 * One rule as the API shows it: codes for machines, and texts in the reader's language.
 *
 * @param code of the rule, to ask the calculator with
 * @param regime code of the act that it stands in
 * @param inForce whether act and provision are in force on the day in question
 * @param amount of units
 * @param length amount and unit in words
 * @param startKind what it runs from
 * @param start the same in words
 * @param computing how it is counted
 * @param counted the same in words
 * @param nature how binding it is
 * @param binding the same in words
 * @param whose who has to act
 * @param holder the same in words
 * @param follows what happens when it passes
 * @param law citation of the provision
 * @param provision code of the provision
 * @param says what the provision says of it
 * @param appliesFrom first day of the provision, where it is not that of the act
 * @param appliesFromProduct first day of the provision for what is on the market as part of a product
 */
record RuleAnswer(
        String code,
        String name,
        String regime,
        boolean inForce,
        int amount,
        DeadlineUnit unit,
        String length,
        StartKind startKind,
        String start,
        ComputingMethod computing,
        String counted,
        DeadlineNature nature,
        String binding,
        Whose whose,
        String holder,
        String follows,
        String law,
        String provision,
        String says,
        @Nullable LocalDate appliesFrom,
        @Nullable LocalDate appliesFromProduct) {

    /** @param day for which it is told whether the rule is in force */
    static RuleAnswer of(DeadlineRule rule, Laws laws, DeadlineText text, LocalDate day) {
        Provision provision = laws.provision(rule.provision());
        return new RuleAnswer(
                rule.code(),
                text.name(rule),
                rule.regime(),
                laws.regime(rule.regime()).inForce(day) && provision.appliesOn(day),
                rule.limit().amount(),
                rule.limit().unit(),
                text.length(rule),
                rule.startKind(),
                text.constant("startKind", rule.startKind()),
                rule.limit().method(),
                text.constant("computingMethod", rule.limit().method()),
                rule.nature(),
                text.constant("nature", rule.nature()),
                rule.whose(),
                text.constant("whose", rule.whose()),
                text.follows(rule),
                provision.citation(text.language()),
                provision.code(),
                provision.rule(text.language()),
                provision.appliesFrom().orElse(null),
                provision.appliesFromProduct().orElse(null));
    }
}

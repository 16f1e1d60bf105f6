package no.algoritmetilsyn.deadline.web;

import java.util.List;

/** The rules that deadlines are calculated by, by code and regime. */
record RulesAnswer(List<RuleAnswer> rules) {}

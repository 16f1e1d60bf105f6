package no.algoritmetilsyn.algorithm;

/** What a use is registered with. */
public record NewUse(String name, String purpose, RiskClass riskClass, UseStatus status, Automation automation) {}

package no.algoritmetilsyn.algorithm;

import java.util.UUID;

/** One line of the public register. */
public record AlgorithmRow(
        UUID id,
        String name,
        String purpose,
        String organisation,
        String organisationNumber,
        RiskClass riskClass,
        UseStatus status,
        Automation automation) {}

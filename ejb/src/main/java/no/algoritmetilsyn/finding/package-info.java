/** What an inspection has found: facts, evidence, severity, what the body says of them, and what comes of them. */
package no.algoritmetilsyn.finding;

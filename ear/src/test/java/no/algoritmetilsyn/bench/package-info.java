/** Benchmarks: every figure as a ratio against a peer in the same run, medians of interleaved rounds. */
package no.algoritmetilsyn.bench;

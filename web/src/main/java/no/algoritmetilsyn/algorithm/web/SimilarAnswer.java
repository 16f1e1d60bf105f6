package no.algoritmetilsyn.algorithm.web;

import java.util.List;

/**
 * Records that are like another.
 *
 * @param hits at most five, most like it first
 */
record SimilarAnswer(List<HitAnswer> hits) {}

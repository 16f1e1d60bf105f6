/** How money claims are collected and given up, whatever they are for: one law for fines and coercive fines. */
package no.algoritmetilsyn.law.collection;

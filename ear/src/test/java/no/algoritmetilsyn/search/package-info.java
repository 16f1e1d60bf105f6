/** The search from outside: what it finds, what it keeps to itself, and how it comes back. */
package no.algoritmetilsyn.search;

/** Interim bans (midlertidig forbud): decided at once, the body heard afterwards, reviewed, and ended on their last day at the latest. */
package no.algoritmetilsyn.ban;

/** Powers as dated data: what may be decided by which act, up to what, by whom, and on which day. */
package no.algoritmetilsyn.law.power;

/** Law as dated data: regimes, what their provisions say, and which of them binds on a day. */
package no.algoritmetilsyn.law;

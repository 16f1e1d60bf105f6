/** Appeals against decisions (klage på vedtak): who may appeal, until when, and what may come of it. */
package no.algoritmetilsyn.appeal;

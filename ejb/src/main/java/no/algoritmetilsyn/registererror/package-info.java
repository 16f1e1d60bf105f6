/** Reports of what is wrong in records of the register: sent by anybody, counted for everybody. */
package no.algoritmetilsyn.registererror;

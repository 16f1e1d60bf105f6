/** Cases that are open to named persons only: the steps that shield one and open it again, and what follows at once. */
package no.algoritmetilsyn.casefile.shield;

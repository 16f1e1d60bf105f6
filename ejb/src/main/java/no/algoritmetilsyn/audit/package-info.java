/** Who did what to which case, in hash chains whose heads are anchored outside the database. */
package no.algoritmetilsyn.audit;

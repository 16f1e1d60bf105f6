/** A party objects to the impartiality of somebody, and the person's superior rules on it (forvaltningsloven §§ 6-9). */
package no.algoritmetilsyn.impartiality;

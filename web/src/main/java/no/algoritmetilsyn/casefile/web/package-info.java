/** A case on its page, its documents, and the declaration of impartiality that comes before handling it. */
package no.algoritmetilsyn.casefile.web;

/** The case (sak): its number, its parties in their capacity, and how it hangs together with other cases. */
package no.algoritmetilsyn.casefile;

/** The command that holds stored provisions against the texts of statutes, and names what has drifted. */
package no.algoritmetilsyn.lawbook.statute;

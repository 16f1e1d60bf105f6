/** What people type: cleaned of what cannot be seen, and read in the many forms in which they write the same thing. */
package no.algoritmetilsyn.text;

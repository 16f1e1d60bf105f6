/** Who the authority is, dated: its names, where it is reached, and the organs that decide in its name. */
package no.algoritmetilsyn.authority;

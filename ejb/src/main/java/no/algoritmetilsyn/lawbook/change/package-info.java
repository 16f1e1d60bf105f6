/** Changes of law that come as a file: read and compared, proposed by one person, decided on by another. */
package no.algoritmetilsyn.lawbook.change;

/** How the index is laid out in Lucene, and how it is read fast. */
package no.algoritmetilsyn.search.index.lucene;

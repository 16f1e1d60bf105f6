/** What somebody has written into a search box, understood without ever failing, and turned into a query of the index. */
package no.algoritmetilsyn.search.query;

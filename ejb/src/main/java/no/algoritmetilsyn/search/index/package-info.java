/** An index of records: written in batches, searched, suggested from and rebuilt beside itself. Knows no feature. */
package no.algoritmetilsyn.search.index;

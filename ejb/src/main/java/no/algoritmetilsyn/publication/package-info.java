/** What is published of cases: decisions and final reports, when their party has them and its secrets are out of them. */
package no.algoritmetilsyn.publication;

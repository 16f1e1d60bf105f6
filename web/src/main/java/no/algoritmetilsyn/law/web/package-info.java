/** What the law is today, for the texts of pages. */
package no.algoritmetilsyn.law.web;

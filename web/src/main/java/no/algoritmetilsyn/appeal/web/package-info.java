/** Appeals against decisions over HTTP. */
package no.algoritmetilsyn.appeal.web;

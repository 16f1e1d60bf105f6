/** What every page and resource stands on: health, headers, errors. */
package no.algoritmetilsyn.platform.web;

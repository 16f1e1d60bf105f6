/** What happens to a request before a servlet sees it, without one of the threads that servlets run on. */
package no.algoritmetilsyn.platform.web.edge;

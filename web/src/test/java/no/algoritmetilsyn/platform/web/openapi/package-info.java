/** Makes the document at {@code /openapi} from the resources of the API, when the application is built. */
package no.algoritmetilsyn.platform.web.openapi;

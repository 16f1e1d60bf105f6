/** Pages of files on the screen, alone and beside a form. */
package no.algoritmetilsyn.viewer.web;

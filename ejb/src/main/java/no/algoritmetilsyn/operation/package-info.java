/** What runs the installation: the check that nothing has drifted, and the clock of installations with demo data. */
package no.algoritmetilsyn.operation;

/** What the steps of appeals take. */
package no.algoritmetilsyn.appeal.step;

package no.algoritmetilsyn.casefile.web;

import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepPage;

/** A step whose form is open on a page. */
interface OpenStep {

    /** What is seen before the step is taken. */
    StepPage getPage();

    /** The step. */
    StepDeclaration<?> getStep();

    /** What was typed. */
    StepForm getForm();

    /** Address of the page below the context path. */
    String getAddress();
}

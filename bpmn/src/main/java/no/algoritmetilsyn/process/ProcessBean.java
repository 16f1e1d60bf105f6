package no.algoritmetilsyn.process;

/**
 * A bean that models may call, by its simple class name with a small first letter: {@code
 * ${complaintProcess.proposeSorting(proceedingId)}}. Nothing else can be reached from an expression.
 */
public interface ProcessBean {}

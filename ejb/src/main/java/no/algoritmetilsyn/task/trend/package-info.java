/** How work has gone from month to month, for leaders; no figure is one of a person. */
package no.algoritmetilsyn.task.trend;

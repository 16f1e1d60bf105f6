/** The engine: its start, its tables, how it finds beans and runs jobs. The one place that knows how it is built. */
package no.algoritmetilsyn.process;

package no.algoritmetilsyn.fine.evidence;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import no.algoritmetilsyn.fine.question.FineAnswer;
import no.algoritmetilsyn.law.question.Receipt;

/**
 * How high a fine may be and until when, as the pure function says it.
 *
 * @param row what was asked: a row of the table of fines
 * @param day of decision for which it was asked
 * @param answer what follows
 * @param receipt proves it later
 */
public record FineCounted(JsonObject row, LocalDate day, FineAnswer answer, Receipt receipt) {}

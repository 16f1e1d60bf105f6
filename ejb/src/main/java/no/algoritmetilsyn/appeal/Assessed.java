package no.algoritmetilsyn.appeal;

import jakarta.json.JsonObject;
import no.algoritmetilsyn.appeal.question.AppealAnswer;
import no.algoritmetilsyn.law.question.Receipt;

/**
 * What the law says of an appeal, as the pure function answers.
 *
 * @param row what was asked: a row of the table of appeals
 * @param receipt proves it later
 */
record Assessed(JsonObject row, AppealAnswer answer, Receipt receipt) {}

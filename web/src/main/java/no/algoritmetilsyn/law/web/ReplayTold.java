package no.algoritmetilsyn.law.web;

import java.util.List;

/**
 * What came out when something that was kept was computed anew, in words.
 *
 * @param same whether all is as it was
 * @param differences what is another now, a sentence each; empty where only a hash was kept
 */
public record ReplayTold(boolean same, List<String> differences) {}

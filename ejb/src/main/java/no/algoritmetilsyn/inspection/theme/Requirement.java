package no.algoritmetilsyn.inspection.theme;

/**
 * One thing that is looked for in an inspection, in one wording. It is answered by met, not met, not applicable or not examined.
 *
 * @param id stable, such as {@code automation-01}; never given to anything else
 * @param since the version of the theme that brought this wording
 * @param provision code of the place in the law, as {@link no.algoritmetilsyn.law.Provision#code()}
 * @param regime the act in the version that was read, as {@link no.algoritmetilsyn.law.Regime#code()}
 * @param text what has to be so
 * @param evidence what shows it
 * @param guidance how to examine it
 */
public record Requirement(
        String id, int since, String provision, String regime, Words text, Words evidence, Words guidance) {}

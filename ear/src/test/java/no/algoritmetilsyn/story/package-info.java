/**
 * The story that the whole product carries: a citizen complains in nynorsk that nobody can explain how a municipality ranks those who
 * apply for a home, and is told at the end where it led. {@code StoryByApiIT} tells it through the API alone, {@code StoryInBrowserIT}
 * by the pages; {@code StoryDays} says what happens when, and each class beside them tells one chapter, {@code …ByApi} or
 * {@code …OnPages}. Read either test from the top.
 */
package no.algoritmetilsyn.story;

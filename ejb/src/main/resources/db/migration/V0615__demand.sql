-- The letters of demands are letters like all others, with source, file and dispatch.
DROP TABLE demand_letter_openings;
DROP TABLE demand_letters;

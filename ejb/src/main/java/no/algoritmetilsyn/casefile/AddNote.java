package no.algoritmetilsyn.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/** Writes something down about a proceeding for colleagues in the same organ (forvaltningsloven § 11 d). */
@Step(act = Act.NOTE_ADD, path = "notat", event = "NOTE_ADDED", changesState = false)
public record AddNote(@NotBlank @Size(max = 10_000) String text) {}

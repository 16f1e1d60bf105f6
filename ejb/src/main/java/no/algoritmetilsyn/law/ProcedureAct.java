package no.algoritmetilsyn.law;

import java.util.Map;

/** The two acts on procedure: forvaltningsloven of 1967, and the places of the act of 2025 that succeed those of the first. */
public final class ProcedureAct {

    /** Code of the act of 2025. */
    public static final String OF_2025 = "fvl25";

    private static final Map<String, String> SUCCESSORS = Map.ofEntries(
            Map.entry("fvl67-2-3", "fvl25-7-1-d"),
            Map.entry("fvl67-6-1", "fvl25-26"),
            Map.entry("fvl67-6-2", "fvl25-27-1"),
            Map.entry("fvl67-8-1", "fvl25-29-2"),
            Map.entry("fvl67-11", "fvl25-14"),
            Map.entry("fvl67-11-4", "fvl25-16"),
            // That a promised day is not kept is told by a rule of its own there.
            Map.entry("fvl67-11a-1", "fvl25-17-3"),
            Map.entry("fvl67-11a-2", "fvl25-17-2"),
            Map.entry("fvl67-11a-3", "fvl25-17-2"),
            Map.entry("fvl67-15", "fvl25-20"),
            Map.entry("fvl67-16", "fvl25-42"),
            Map.entry("fvl67-16-3", "fvl25-42"),
            Map.entry("fvl67-17", "fvl25-43"),
            Map.entry("fvl67-17-1", "fvl25-44-1"),
            Map.entry("fvl67-17-2", "fvl25-43"),
            Map.entry("fvl67-18", "fvl25-46"),
            Map.entry("fvl67-18-1", "fvl25-46"),
            Map.entry("fvl67-21-2", "fvl25-53-2"),
            Map.entry("fvl67-27", "fvl25-58-1"),
            Map.entry("fvl67-27b", "fvl25-60"),
            Map.entry("fvl67-28", "fvl25-61-1-a"),
            Map.entry("fvl67-29", "fvl25-63"),
            Map.entry("fvl67-31", "fvl25-65"),
            Map.entry("fvl67-32-3", "fvl25-66"),
            Map.entry("fvl67-33", "fvl25-67-2"),
            Map.entry("fvl67-33-3", "fvl25-67-2"),
            Map.entry("fvl67-34", "fvl25-68"),
            Map.entry("fvl67-35-1", "fvl25-71-1"),
            Map.entry("fvl67-36", "fvl25-69"),
            Map.entry("fvl67-42", "fvl25-76"),
            Map.entry("fvl67-46-1", "fvl25-81-1"),
            Map.entry("fvl67-46-2", "fvl25-81-2"),
            Map.entry("fvl67-48", "fvl25-83"),
            Map.entry("fvl67-49", "fvl25-58-4"),
            Map.entry("fvl67-50", "fvl25-84"),
            Map.entry("fvl67-51-5", "fvl25-77-5"));

    private ProcedureAct() {}

    /**
     * The code of the provision that says something under an act on procedure.
     *
     * @param of1967 code of the place in the act of 1967
     * @param act code of the act that is followed
     */
    public static String provision(String of1967, String act) {
        return act.equals(OF_2025) ? SUCCESSORS.getOrDefault(of1967, of1967) : of1967;
    }
}

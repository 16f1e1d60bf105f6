package no.algoritmetilsyn.algorithm;

/** How much an algorithm can hurt, in the classes of the AI Act (Regulation (EU) 2024/1689, art. 5, 6 and 50). */
public enum RiskClass {
    PROHIBITED,
    HIGH,
    TRANSPARENCY,
    MINIMAL,
    UNCLASSIFIED;

    /** Whether people have a right to an explanation of what it does to them (art. 86). */
    public boolean givesRightToExplanation() {
        return this == HIGH;
    }

    static RiskClass of(String word) {
        return word.isEmpty() ? UNCLASSIFIED : valueOf(word);
    }
}

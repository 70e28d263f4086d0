package talus.care.symptom;

/** What a region says about the next session, the best first. */
public enum Signal {
    /** May go on. */
    GO,
    /** Stay. */
    HOLD,
    /** One step back. */
    BACK
}

package talus.care.event;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** A lasting condition that bars or changes exercises: the words of the safety matrix. */
public enum Condition implements Worded {
    /** Less feeling in the feet. */
    REDUCED_FEELING("reducedFeeling"),
    BLOOD_THINNERS("bloodThinners"),
    VARICOSE_VEINS("varicoseVeins"),
    CLOT_HISTORY("clotHistory"),
    /** An ankle that is fused, replaced or holds metal. */
    FUSION_OR_METAL("fusionOrMetal"),
    LOOSE_JOINTS("looseJoints"),
    /** Within a year. */
    FALLS_OR_DIZZINESS("fallsOrDizziness"),
    PREGNANCY("pregnancy"),
    /** On effort. */
    HEART_SYMPTOMS("heartSymptoms"),
    UNCONTROLLED_PRESSURE("uncontrolledPressure"),
    /** A sore tendon with a quinolone or steroid. */
    TENDON_DRUG_SORENESS("tendonDrugSoreness"),
    CANNOT_STAND_SAFELY("cannotStandSafely");

    /** All, in order. */
    public static final List<Condition> ALL = List.of(values());

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** What keeps an exercise out of a plan when a person has it: conditions, and what stopped a test on that side. */
public enum Contraindication implements Worded {
    REDUCED_FEELING("reducedFeeling"),
    BLOOD_THINNERS("bloodThinners"),
    VARICOSE_VEINS("varicoseVeins"),
    CLOT_HISTORY("clotHistory"),
    FUSION_OR_METAL("fusionOrMetal"),
    LOOSE_JOINTS("looseJoints"),
    FALLS_OR_DIZZINESS("fallsOrDizziness"),
    PREGNANCY("pregnancy"),
    HEART_SYMPTOMS("heartSymptoms"),
    UNCONTROLLED_PRESSURE("uncontrolledPressure"),
    TENDON_DRUG_SORENESS("tendonDrugSoreness"),
    CANNOT_STAND_SAFELY("cannotStandSafely"),
    /** A pinch at the front of the ankle; bars on that side only. */
    FRONT_PINCH("frontPinch"),
    /** Pain where the heel cord meets the heel; bars on that side only. */
    HEEL_CORD_PAIN("heelCordPain");

    /** All, in order. */
    public static final List<Contraindication> ALL = List.of(values());

    private final String word;

    Contraindication(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

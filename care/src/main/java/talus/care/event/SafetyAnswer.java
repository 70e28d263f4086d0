package talus.care.event;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.scenario.Worded;

/** A sign that a person ticked when asked about safety, or that there is none. */
public enum SafetyAnswer implements Worded {
    NONE("none", Urgency.NONE),
    /** Cannot pass urine, or bladder or bowel leak. */
    BLADDER_BOWEL("bladderBowel", Urgency.EMERGENCY),
    SADDLE_NUMBNESS("saddleNumbness", Urgency.EMERGENCY),
    /** Both legs weak or numb, or a dropping foot. */
    BOTH_LEGS("bothLegs", Urgency.EMERGENCY),
    TEARING_PAIN("tearingPain", Urgency.EMERGENCY),
    CHEST_PAIN("chestPain", Urgency.EMERGENCY),
    /** Within ten days, with no four steps or a bone sore to press. */
    ANKLE_INJURY("ankleInjury", Urgency.SAME_DAY),
    HEEL_SNAP("heelSnap", Urgency.SAME_DAY),
    CALF_SWOLLEN("calfSwollen", Urgency.SAME_DAY),
    FEVER_ILL("feverIll", Urgency.SAME_DAY),
    HEAVY_FALL("heavyFall", Urgency.SAME_DAY),
    PAST_CANCER("pastCancer", Urgency.APPOINTMENT_FIRST),
    WEIGHT_LOSS("weightLoss", Urgency.APPOINTMENT_FIRST),
    LEG_PAIN_WEAKNESS("legPainWeakness", Urgency.APPOINTMENT_FIRST),
    INFLAMMATORY_PATTERN("inflammatoryPattern", Urgency.APPOINTMENT);

    /** All, in order. */
    public static final List<SafetyAnswer> ALL = List.of(values());

    private final String word;
    private final Urgency urgency;

    SafetyAnswer(String word, Urgency urgency) {
        this.word = word;
        this.urgency = urgency;
    }

    @Override
    public String word() {
        return word;
    }

    /** What it asks for. */
    public Urgency urgency() {
        return urgency;
    }

    /** Those that ask for this. */
    public static List<SafetyAnswer> of(Urgency urgency) {
        List<SafetyAnswer> answers = new ArrayList<>();
        for (SafetyAnswer answer : ALL) {
            if (answer.urgency == urgency) {
                answers.add(answer);
            }
        }
        return answers;
    }
}

package talus.care.safety;

import talus.care.event.Condition;
import talus.care.event.SafetyAnswer;
import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/** The signs and conditions as a person is asked for them. */
public enum SafetyQuestion implements Message {
    ASK("Before you train: is any of this new, or worse than before?"),
    NONE("None of these."),
    BLADDER_BOWEL("You cannot pass urine, or bladder or bowel leak."),
    SADDLE_NUMBNESS("You are numb between the legs, or sex feels numb."),
    BOTH_LEGS("Both legs are weak or numb, or you cannot lift the front of a foot."),
    TEARING_PAIN("A sudden tearing pain in back or belly, and you feel faint."),
    CHEST_PAIN("Chest pain."),
    ANKLE_INJURY(
            "You hurt an ankle or foot in the last 10 days, and cannot take four steps or a bone is sore to press."),
    HEEL_SNAP("You felt a snap at the heel and cannot rise on your toes."),
    CALF_SWOLLEN("One calf is newly swollen, warm and sore."),
    FEVER_ILL("You have a fever or feel ill, and your back hurts."),
    HEAVY_FALL(
            "A heavy fall, or a light one. A light one counts when you are over 70, have thin bones (osteoporosis) or took steroids for months."),
    PAST_CANCER("You have had cancer, and your back hurts in a new way."),
    WEIGHT_LOSS("You lose weight without trying, and pain does not let up."),
    LEG_PAIN_WEAKNESS("Pain below the knee, and the leg is weak."),
    INFLAMMATORY_PATTERN("Your back is stiff for over half an hour in the morning, and moving helps."),
    ASK_CONDITIONS("Does any of this hold for you?"),
    REDUCED_FEELING("Your feet feel less than they did."),
    BLOOD_THINNERS("You take blood thinners."),
    VARICOSE_VEINS("You have varicose veins."),
    CLOT_HISTORY("You have had a blood clot."),
    FUSION_OR_METAL("An ankle is fused, replaced or holds metal."),
    LOOSE_JOINTS("Your joints are very loose."),
    FALLS_OR_DIZZINESS("You fell or were dizzy within a year."),
    PREGNANCY("You are pregnant."),
    HEART_SYMPTOMS("Effort brings chest pain, a racing heart or short breath."),
    UNCONTROLLED_PRESSURE("Your blood pressure is high and not under control."),
    TENDON_DRUG_SORENESS(
            "A heel cord is sore, and in the last months you took steroids or a quinolone. A quinolone is a drug for germs. One goes by the name of ciprofloxacin. One goes by the name of levofloxacin."),
    CANNOT_STAND_SAFELY("You cannot stand safely without help.");

    private final String template;

    SafetyQuestion(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Tag tag() {
        return Tag.SAFETY;
    }

    /** The sentence of a sign: they are named alike. */
    public static SafetyQuestion of(SafetyAnswer answer) {
        return valueOf(answer.name());
    }

    /** The sentence of a condition: they are named alike. */
    public static SafetyQuestion of(Condition condition) {
        return valueOf(condition.name());
    }
}

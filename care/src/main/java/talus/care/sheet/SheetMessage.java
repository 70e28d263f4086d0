package talus.care.sheet;

import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/** What an exercise sheet says besides the exercise's own words. */
public enum SheetMessage implements Message {
    LIST("Exercises: {0} in {1} families"),
    ID("Id"),
    NAME("Name"),
    NEEDS("Needs"),
    NOTHING("nothing"),
    HOW_MUCH("How much to begin with"),
    REPS("{0} sets of {1} to {2}, up to {3} days a week"),
    REPS_ONE("{0} sets of {1}, up to {2} days a week"),
    HOLD("{0} holds of {1} to {2} s, up to {3} days a week"),
    SPOTS("{0} x {1} holds of {2} to {3} s, up to {4} days a week"),
    TIME("{0} x {1} to {2} s, up to {3} days a week"),
    A_SIDE("{0}, each side"),
    DOSE_IS("{0} Where this comes from: {1}."),
    SOURCED("published"),
    ADAPTED("changed from what is published"),
    OWN("our own choice"),
    STEPS("What to do"),
    STEP("{0}: {1}"),
    PREPARE("Set up"),
    MOVE("Move"),
    CUE("Feel"),
    BREATHE("Breathe"),
    SAFETY("Stay safe"),
    KEEP_IN_MIND("Keep in mind: {0}"),
    WARNINGS("Watch for"),
    STOP_RULES("Stop for today when"),
    NOT_FOR("Leave it out when this holds for you. {0}"),
    FRONT_PINCH("The front of that ankle pinches.", Tag.SAFETY),
    HEEL_CORD_PAIN("It hurts where the heel cord meets that heel.", Tag.SAFETY),
    LADDER("Easier and harder"),
    EASIER("Easier: {0}."),
    HARDER("Harder: {0}."),
    SOURCES("Sources"),
    SEE_ONE("For one of them: talus exercises ID"),
    CARDS("Learn cards"),
    CARD("Card"),
    SEE_CARD("For one of them: talus learn CARD"),
    SOURCE_SAYS("What is said"),
    STUDIES_SHOW("What studies show"),
    AGAINST("What speaks against it, or is missing"),
    TAKEAWAY("What to do with it"),
    CITED("{0} [{1}]"),
    FROM_MEMORY("{0} (from memory, not yet read again)"),
    NUMBERED("[{0}] {1}"),
    PHONE("Phone: {0}"),
    MAIL("Mail: {0}"),
    OPEN("Open {0}, {1} to {2}"),
    LANGUAGES("Languages: {0}"),
    NOTHING_SENT("Talus sends nothing by itself."),
    LICENCE("{0}, {1}. Version {2}."),
    UNREVIEWED("Not yet reviewed by a clinician.", Tag.DISCLAIMER),
    REVIEWED("Reviewed by {0} on {1}.");

    private final String template;
    private final Tag tag;

    SheetMessage(String template) {
        this(template, Tag.PLAIN);
    }

    SheetMessage(String template, Tag tag) {
        this.template = template;
        this.tag = tag;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Tag tag() {
        return tag;
    }
}

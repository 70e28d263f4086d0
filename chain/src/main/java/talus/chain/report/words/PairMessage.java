package talus.chain.report.words;

/** Two scenarios side by side. */
public enum PairMessage implements Message {
    TITLE("Two scenarios"),
    A("A"),
    B("B"),
    SCENARIO("{0}: {1}"),

    ASKED("What differs in what was asked"),
    FIELD("Field"),
    NOT_GIVEN("-"),
    NOTHING_DIFFERS("Nothing: both ask the same."),

    LIMITS("How far each shin can lean"),
    SIDE("Side"),
    LEFT("Left"),
    RIGHT("Right"),

    WAYS("Ways to do it"),
    WAY("Way"),
    COST_A("cost A"),
    COST_B("cost B"),
    CHOSEN("easiest"),
    POSSIBLE("possible"),
    BLOCKED("stopped"),
    ABSENT("not solved"),
    NOT_LISTED("-"),
    COST_IS("The cost adds up efforts and comfort; the model takes the way that costs least. It has no unit."),
    STOPS("{0}, {1}: {2}"),

    POSTURE("The posture"),
    QUANTITY("At the end of the movement"),
    DIFFERENCE("B minus A"),
    OF_WAY("A is shown with {0}, B with {1}."),
    STOPPED_POSTURE("{0} does not get as far as asked: shown is the last posture on the way."),
    NO_POSTURE("{0} has no posture to show."),

    MOMENTS("Moments that muscles and tissue hold, newton metres"),
    MOMENT("Joint"),
    A_LEFT("A left"),
    A_RIGHT("A right"),
    B_LEFT("B left"),
    B_RIGHT("B right"),
    HIP("Hip"),
    KNEE("Knee"),
    ANKLE("Ankle"),
    LOW_BACK("Low back (L5/S1), whole"),
    MOMENT_SIGNS("Above zero a moment stretches the hip, the knee or the trunk, and pushes the ball of the foot down.");

    private final String template;

    PairMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}

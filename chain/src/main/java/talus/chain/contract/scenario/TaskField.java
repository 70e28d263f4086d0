package talus.chain.contract.scenario;

import java.util.List;

/** The fields a task can have besides its kind, in the order they are written. */
public enum TaskField implements Worded {
    DEPTH("depth"),
    LEG("leg"),
    DIRECTION("direction"),
    SEAT_HEIGHT("seatHeightM"),
    STEP_HEIGHT("stepHeightM"),
    STEP_LENGTH("stepLengthM"),
    FEET_BACK("feetBackM"),
    HANDS("hands"),
    TRUNK("trunk"),
    OBJECT("object"),
    STYLE("style"),
    LOAD("load"),
    ARMS("arms"),
    STANCE("stance"),
    WEDGES("wedges"),
    IMPOSE("impose"),
    KNEES_BEHIND_TOES("kneesBehindToes"),
    DURATION("durationS");

    /** All, in order. */
    public static final List<TaskField> ALL = List.of(values());

    private final String word;

    TaskField(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

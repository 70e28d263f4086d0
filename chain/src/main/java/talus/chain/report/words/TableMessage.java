package talus.chain.report.words;

/** The compact table of a prediction, for people who know the terms. */
public enum TableMessage implements Message {
    ENGINE("talus {0}"),
    ANKLE("{0}: knee to wall {1} cm, shin limit {2} deg [{3}, {4}]"),
    ANKLE_SHORT("{0}: knee to wall {1} cm, shin limit {2} deg [{3}, {4}], short"),
    SIDE_DIFFERENCE("left minus right {0} cm"),
    SIDE_DIFFERENCE_NOTABLE("left minus right {0} cm, notable"),
    STRATEGIES("Strategies"),
    STRATEGY("strategy"),
    OUTCOME("outcome"),
    COST("cost"),
    REMARK("remark"),
    CONVERGED("converged"),
    INFEASIBLE("infeasible"),
    UNAVAILABLE("unavailable"),
    PREFERRED("preferred"),
    REFERENCE("reference"),
    SOLVED("residual {0}, {1} iterations"),
    REACHED_THIGH("reached thigh {0} deg"),
    NOTHING_FEASIBLE("No strategy is feasible; the frame below is the last that {0} reached."),
    NO_FRAME("No strategy is feasible and none reached a frame."),
    LAST_FRAME("Last frame: {0}"),
    LAST_FRAME_BESIDE("Last frame: {0}, beside the reference ({1})"),
    SEAT_OFF_FRAME("Seat off: {0}"),
    SEAT_OFF_FRAME_BESIDE("Seat off: {0}, beside the reference ({1})"),
    QUANTITY("quantity"),
    LEFT("left"),
    RIGHT("right"),
    REFERENCE_LEFT("ref left"),
    REFERENCE_RIGHT("ref right"),
    BAND_LEFT("5-95 % left"),
    BAND_RIGHT("5-95 % right"),
    BAND("[{0}, {1}]"),
    MISSING("-"),
    WITH_UNIT("{0}, {1}"),
    SHIN("shin"),
    THIGH("thigh"),
    TRUNK("trunk"),
    PELVIS("pelvis tilt"),
    LUMBAR("lumbar flexion"),
    DORSIFLEXION("ankle dorsiflexion"),
    PRONATION("pronation"),
    KNEE("knee flexion"),
    HIP("hip flexion"),
    HIP_ADDUCTION("hip adduction"),
    HIP_ROTATION("hip rotation"),
    KNEE_VALGUS("knee valgus"),
    KNEE_MEDIAL("knee medial"),
    HEEL("heel height"),
    PRESSURE("pressure centre"),
    FORCE("ground force up"),
    WALL_DISTANCE("wall distance"),
    HIP_MOMENT("hip moment"),
    KNEE_MOMENT("knee moment"),
    ANKLE_MOMENT("ankle moment"),
    L5S1_MOMENT("L5/S1 moment"),
    HIP_PASSIVE("hip passive"),
    KNEE_PASSIVE("knee passive"),
    ANKLE_PASSIVE("ankle passive"),
    L5S1_PASSIVE("L5/S1 passive"),
    HIP_EFFORT("hip effort"),
    KNEE_EFFORT("knee effort"),
    ANKLE_EFFORT("ankle effort"),
    TRUNK_EFFORT("trunk effort"),
    COMPRESSION("L5/S1 compression (estimate)"),
    SHEAR("L5/S1 shear (estimate)"),
    DISC_PRESSURE("disc pressure (estimate)"),
    PREFERRED_SHARE("Preferred over the draws: {0}"),
    DRIVERS("Bands hang most on: {0}"),
    NAMED_PERCENT("{0} {1} %"),
    NOTES("Notes"),
    NOTE("{0}: {1}");

    private final String template;

    TableMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}

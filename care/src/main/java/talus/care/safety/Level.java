package talus.care.safety;

import java.util.List;
import talus.chain.contract.scenario.Worded;

/** How serious it is, the least first. */
public enum Level implements Worded {
    WITH_CARE("withCare"),
    APPOINTMENT("appointment"),
    APPOINTMENT_FIRST("appointmentFirst"),
    /** Pain down the leg, tingling. */
    SYMPTOMS("symptoms"),
    SAME_DAY("sameDay"),
    EMERGENCY("emergency");

    /** All, in order. */
    public static final List<Level> ALL = List.of(values());

    private final String word;

    Level(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

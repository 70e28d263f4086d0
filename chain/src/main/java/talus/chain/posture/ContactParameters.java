package talus.chain.posture;

import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;

/** Every number that standing on soles rests on. */
public final class ContactParameters {
    static final Parameter FRICTION = Parameter.assumed(
            "contact.friction", 0.6, "1", 0.15, "Coulomb friction of sole on floor: dry, rubber or skin");
    static final Parameter TWIST_LEVER = Parameter.assumed(
            "contact.twistLever",
            0.05,
            "m",
            0.015,
            "lever of friction that turns a foot on the spot: about half the breadth of the forefoot");
    static final Parameter HOLDABLE = Parameter.assumed(
            "contact.holdable",
            0.20,
            "foot length",
            0.04,
            "a pressure centre that can be held lies at least this far from the back of the heel; 0.10 is the heel's"
                    + " own, on which nobody rests. King, Judge and Wolfson 1994 (113 adults, abstract): a third of a"
                    + " functional base of 0.60 lies behind the standing pressure centre, which gives 0.20 to 0.27");
    static final Parameter HOLDABLE_DECLINE = new Parameter(
            "contact.holdableDecline",
            0.004,
            "foot length/year",
            ParameterStatus.DERIVED,
            "King, Judge and Wolfson 1994 (113 adults from 20 to 91 years, abstract)",
            "the functional base shrinks from 0.60 of foot length under 60 to 0.42 above; 34 % of it lie behind: a"
                    + " third of the loss over one and a half decades at the heel",
            0.002);
    static final Parameter HOLDABLE_DECLINE_FROM =
            Parameter.assumed("contact.holdableDeclineFrom", 60, "year", 5, "where the abstract parts its two groups");
    static final Parameter FOREMOST = Parameter.assumed(
            "contact.foremost",
            0.80,
            "foot length",
            0.05,
            "a pressure centre that can be held lies at most here: just before the ball's heads");
    static final Parameter HOLDABLE_EACH = Parameter.assumed(
            "contact.holdableEach",
            0.12,
            "foot length",
            0.03,
            "neither foot stands on the edge of its heel: a little before the heel's own 0.10");
    static final Parameter LEAST_SHARE = Parameter.assumed(
            "contact.leastShare",
            0.3,
            "body weight",
            0.07,
            "a squat is two-legged: each foot carries at least this part. Patients with one operated knee still carry"
                    + " about 40 % on it (recalled)");

    private ContactParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        return List.of(
                FRICTION,
                TWIST_LEVER,
                HOLDABLE,
                HOLDABLE_DECLINE,
                HOLDABLE_DECLINE_FROM,
                FOREMOST,
                HOLDABLE_EACH,
                LEAST_SHARE);
    }
}

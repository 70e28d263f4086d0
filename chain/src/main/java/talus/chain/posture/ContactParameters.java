package talus.chain.posture;

import java.util.List;
import talus.chain.parameters.Parameter;

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
                    + " own, on which nobody rests");

    private ContactParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        return List.of(FRICTION, TWIST_LEVER, HOLDABLE);
    }
}

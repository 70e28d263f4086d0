package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Carried;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Arms;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.Vector3;

/**
 * Where a load sits on the body, and its moments of inertia. A bar lies on the trapezius, lower and further back in the low position, or
 * on the front of the shoulders; a weight is held before the breastbone or hangs in the hands.
 */
public final class LoadParameters {
    private static final String NOT_AT_REST = "; not sampled: a body at rest does not feel it";

    private static final Place HIGH_BAR =
            new Place("highBar", "c7", -0.02, 0.01, 0.015, "from the seventh cervical vertebra: on the trapezius");
    private static final Place LOW_BAR = new Place(
            "lowBar", "c7", -0.05, -0.05, 0.02, "from the seventh cervical vertebra: under the spines of the scapulae");
    private static final Place FRONT =
            new Place("front", "midShoulder", 0.09, 0.02, 0.02, "from between the shoulders: on their front");
    private static final Place GOBLET =
            new Place("goblet", "midShoulder", 0.20, -0.12, 0.04, "from between the shoulders: before the breastbone");
    private static final Parameter BELOW_WRIST = Parameter.assumed(
            "load.inHands.below", 0.08, "m", 0.02, "from the wrist to the middle of what the hand holds");

    private static final Parameter BAR_ACROSS =
            squareOfRadius("bar.across", 0.42, "a rod of 1.3 m between its discs with most of the mass near the ends");
    private static final Parameter BAR_ALONG =
            squareOfRadius("bar.along", 0.01, "discs of 0.3 m across and a thin bar");
    private static final Parameter COMPACT =
            squareOfRadius("compact", 0.01, "a weight of some 0.25 m across, alike in every direction");
    private static final Parameter IN_HAND =
            squareOfRadius("inHand", 0.005, "a weight of some 0.2 m across, alike in every direction");

    private LoadParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        List<Parameter> all = new ArrayList<>();
        for (Place place : List.of(HIGH_BAR, LOW_BAR, FRONT, GOBLET)) {
            all.add(place.forward);
            all.add(place.up);
        }
        all.addAll(List.of(BELOW_WRIST, BAR_ACROSS, BAR_ALONG, COMPACT, IN_HAND));
        return List.copyOf(all);
    }

    /** The load as bodies carried by the trunk or the forearms. */
    static List<Carried> carried(Arms.Load load, ParameterValues values) {
        double m = load.massKg();
        return switch (load.position()) {
            case HIGH_BAR -> List.of(HIGH_BAR.bar(m, values));
            case LOW_BAR -> List.of(LOW_BAR.bar(m, values));
            case FRONT -> List.of(FRONT.bar(m, values));
            case GOBLET -> List.of(GOBLET.carried(alike(m, values.of(COMPACT)), values));
            case OVERHEAD, IN_HANDS -> inHands(m / 2, values);
        };
    }

    private static List<Carried> inHands(double massKg, ParameterValues values) {
        Vector3 below = new Vector3(0, -values.of(BELOW_WRIST), 0);
        Inertia half = alike(massKg, values.of(IN_HAND));
        List<Carried> both = new ArrayList<>();
        for (Side side : Side.BOTH) {
            both.add(new Carried(side.of("load"), side.of("forearm"), side.of("wrist"), below, half));
        }
        return both;
    }

    private static Inertia alike(double massKg, double squareM2) {
        return Inertia.principal(massKg, Vector3.ZERO, massKg * squareM2, massKg * squareM2, massKg * squareM2);
    }

    private static Parameter squareOfRadius(String name, double squareM2, String reason) {
        return Parameter.assumed(
                "load.inertia." + name, squareM2, "m2", 0, "square of the radius of gyration: " + reason + NOT_AT_REST);
    }

    /** A place on the thorax, counted from a landmark. */
    private static final class Place {
        private final String landmark;
        private final Parameter forward;
        private final Parameter up;

        Place(String name, String landmark, double forwardM, double upM, double sdM, String reason) {
            this.landmark = landmark;
            this.forward = Parameter.assumed("load." + name + ".forward", forwardM, "m", sdM, reason);
            this.up = Parameter.assumed("load." + name + ".up", upM, "m", sdM, reason);
        }

        Carried bar(double m, ParameterValues values) {
            double across = m * values.of(BAR_ACROSS);
            return carried(Inertia.principal(m, Vector3.ZERO, across, across, m * values.of(BAR_ALONG)), values);
        }

        Carried carried(Inertia inertia, ParameterValues values) {
            return new Carried("load", "thorax", landmark, new Vector3(values.of(forward), values.of(up), 0), inertia);
        }
    }
}

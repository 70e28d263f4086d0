package talus.chain.scene;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.LoadPosition;
import talus.mechanics.multibody.Vector3;

/** What is carried: a bar with plates, a ball before the chest, a weight in each hand. Sizes are drawn by eye (assumed, for the picture only). */
final class LoadSolids {
    private static final double BAR_HALF_LENGTH_M = 0.95;
    private static final double BAR_RADIUS_M = 0.014;
    private static final double PLATE_AT_M = 0.72;

    /** A plate of this many kilograms has this radius, m; others have the same shape. */
    private static final double PLATE_KG = 20;

    private static final double PLATE_RADIUS_M = 0.20;
    private static final double PLATE_THICKNESS = 0.18;

    /** Radius of a ball of one kilogram, m: cast iron with a handle. */
    private static final double BALL_RADIUS_M = 0.034;

    private LoadSolids() {}

    static List<Solid> of(Arms.Load load) {
        return switch (load.position()) {
            case HIGH_BAR, LOW_BAR, FRONT -> bar(load.massKg());
            case GOBLET -> List.of(ball("load", load.massKg()));
            case OVERHEAD, IN_HANDS -> inHands(load.position(), load.massKg());
        };
    }

    private static List<Solid> bar(double massKg) {
        List<Solid> solids = new ArrayList<>();
        solids.add(cylinder("bar", "load", Vector3.Z, -BAR_HALF_LENGTH_M, BAR_HALF_LENGTH_M, BAR_RADIUS_M));
        double radius = PLATE_RADIUS_M * cubeRoot(massKg / 2 / PLATE_KG);
        double half = 0.5 * PLATE_THICKNESS * radius;
        for (Side side : Side.BOTH) {
            double at = side.lateral() * PLATE_AT_M;
            solids.add(cylinder(side.of("plate"), "load", Vector3.Z, at - half, at + half, radius));
        }
        return solids;
    }

    private static List<Solid> inHands(LoadPosition position, double massKg) {
        List<Solid> solids = new ArrayList<>();
        Vector3 along = position == LoadPosition.OVERHEAD ? Vector3.Z : Vector3.X;
        for (Side side : Side.BOTH) {
            String segment = side.of("load");
            double radius = BALL_RADIUS_M * cubeRoot(massKg / 4) * 1.2;
            solids.add(cylinder(side.of("handle"), segment, along, -0.10, 0.10, BAR_RADIUS_M));
            solids.add(cylinder(side.of("weightFront"), segment, along, 0.06, 0.06 + 1.2 * radius, radius));
            solids.add(cylinder(side.of("weightBack"), segment, along, -0.06 - 1.2 * radius, -0.06, radius));
        }
        return solids;
    }

    private static Solid cylinder(String name, String segment, Vector3 along, double from, double to, double radius) {
        Tube.Girth girth = Tube.Girth.round(radius);
        return new Tube(name, Solid.Look.LOAD, segment, along, Vector3.Y)
                .point(along.times(from))
                .ring(along.times(from), girth)
                .ring(along.times(to), girth)
                .point(along.times(to))
                .solid();
    }

    private static Solid ball(String segment, double massKg) {
        double radius = BALL_RADIUS_M * cubeRoot(massKg);
        Tube.Girth girth = Tube.Girth.round(radius);
        return new Tube("ball", Solid.Look.LOAD, segment, Vector3.Y, Vector3.X)
                .domeBefore(Vector3.ZERO, girth, radius)
                .ring(Vector3.ZERO, girth)
                .domeAfter(Vector3.ZERO, girth, radius)
                .solid();
    }

    private static double cubeRoot(double v) {
        return StrictMath.exp(StrictMath.log(v) / 3);
    }
}

package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.ReachObject;
import talus.chain.contract.scenario.Seat;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.TaskField;
import talus.chain.contract.scenario.Wedge;
import talus.mechanics.multibody.Vector3;

/** What a body carries, stands on and sits on. Sizes are drawn where the scenario does not say them (assumed, for the picture only). */
final class Things {
    private static final double DISC_M = 0.225;
    private static final double SMALLEST_DISC_M = 0.10;
    private static final double DISC_M_PER_KG = 0.003;
    private static final double BAR_HALF_M = 0.74;
    private static final double DISC_AT_M = 0.60;
    private static final double DISC_BROAD_M = 0.05;
    private static final double BAR_R = 0.015;
    private static final double STANDS_ABOVE_M = 0.03;
    private static final double WALL_THICK_M = 0.03;
    private static final double WALL_HIGH_M = 0.75;

    private Things() {}

    /** Outlines of what stands on the ground, behind the body. */
    static List<String> below(Task task, Frame frame, View view) {
        List<String> outlines = new ArrayList<>();
        Positions places = frame.positionsM();
        for (Side side : Side.BOTH) {
            if (!(task.setting().wedges().under(side) instanceof Wedge.None)) {
                if (view.from() != View.From.FRONT) {
                    outlines.add(wedge(places, side, view));
                }
            } else if (task.kind().has(TaskField.STEP_HEIGHT)
                    && BodyShape.of(places.ball(), side).y() > STANDS_ABOVE_M) {
                outlines.add(step(places, side, view));
            }
        }
        switch (task) {
            case Task.Sit sit -> outlines.add(seat(sit.seat(), places, view));
            case Task.SitToStand rise -> outlines.add(seat(rise.seat(), places, view));
            case Task.Bend bend -> outlines.add(object(bend.object(), view));
            case Task.PickUp pickUp -> outlines.add(object(pickUp.object(), view));
            case Task.KneeToWall test -> {
                if (view.from() != View.From.FRONT && frame.wallDistanceM().isPresent()) {
                    double x = BodyShape.of(places.toe(), test.leg()).x()
                            + frame.wallDistanceM().getAsDouble();
                    outlines.add(box(view, x, x + WALL_THICK_M, 0, WALL_HIGH_M));
                }
            }
            default -> {}
        }
        return outlines;
    }

    private static String wedge(Positions places, Side side, View view) {
        Vector3 heel = BodyShape.of(places.heel(), side);
        Vector3 ball = BodyShape.of(places.ball(), side);
        return Outline.polygon(List.of(
                view.at(heel),
                view.at(new Vector3(heel.x(), 0, heel.z())),
                view.at(new Vector3(ball.x(), 0, ball.z())),
                view.at(ball)));
    }

    private static String step(Positions places, Side side, View view) {
        Vector3 heel = BodyShape.of(places.heel(), side);
        Vector3 toe = BodyShape.of(places.toe(), side);
        double height = Math.min(heel.y(), toe.y());
        return view.from() == View.From.FRONT
                ? box(view, 0, heel.z() - 0.2, heel.z() + 0.2, height)
                : box(view, heel.x() - 0.05, toe.x() + 0.04, 0, height);
    }

    private static String seat(Seat seat, Positions places, View view) {
        double x = places.midHip().x();
        return view.from() == View.From.FRONT
                ? box(view, 0, -0.24, 0.24, seat.seatHeightM())
                : box(view, x - 0.26, x + 0.12, 0, seat.seatHeightM());
    }

    private static String object(ReachObject object, View view) {
        double x = object.handForwardM();
        return view.from() == View.From.FRONT
                ? box(view, 0, -0.2, 0.2, object.handHeightM())
                : box(view, x - 0.12, x + 0.12, 0, object.handHeightM());
    }

    /** A box on the ground: from the sides between two X, from the front between two Z. */
    private static String box(View view, double from, double to, double other, double height) {
        boolean front = view.from() == View.From.FRONT;
        double low = front ? to : from;
        double high = front ? other : to;
        Vector3 a = front ? new Vector3(0, 0, low) : new Vector3(low, 0, 0);
        Vector3 b = front ? new Vector3(0, 0, high) : new Vector3(high, 0, 0);
        Vector3 up = new Vector3(0, height, 0);
        return Outline.polygon(List.of(view.at(a), view.at(b), view.at(b.plus(up)), view.at(a.plus(up))));
    }

    /** What is carried. */
    record Carried(List<String> solid, List<String> glassy) {
        static final Carried NOTHING = new Carried(List.of(), List.of());
    }

    /** The load of a task where the body holds it: solid parts, and discs that the body shows through. */
    static Carried carried(Task task, Frame frame, View view) {
        if (!(task.setting().arms() instanceof Arms.Load load) || load.massKg() <= 0) {
            return Carried.NOTHING;
        }
        Positions places = frame.positionsM();
        return switch (load.position()) {
            case HIGH_BAR, LOW_BAR, FRONT -> bar(barPlace(places, load.position()), load.massKg(), view);
            case GOBLET ->
                new Carried(List.of(Outline.circle(view.at(gobletPlace(places)), view.px(0.085))), List.of());
            case OVERHEAD, IN_HANDS -> {
                List<String> weights = new ArrayList<>();
                for (Side side : Side.BOTH) {
                    Vector3 wrist = BodyShape.of(places.wrist(), side);
                    Vector3 along =
                            wrist.minus(BodyShape.of(places.elbow(), side)).unit();
                    weights.add(Outline.circle(view.at(wrist.plus(along.times(0.08))), view.px(0.06)));
                }
                yield new Carried(weights, List.of());
            }
        };
    }

    /** Chest up and chest forward in the plane of X and Y. */
    private static Vector3 chest(Positions places, double forward, double up) {
        Vector3 axis = places.c7().minus(places.t12l1());
        double length = Math.sqrt(axis.x() * axis.x() + axis.y() * axis.y());
        double x = axis.x() / length;
        double y = axis.y() / length;
        return new Vector3(forward * y + up * x, up * y - forward * x, 0);
    }

    private static Vector3 barPlace(Positions places, LoadPosition position) {
        Vector3 shoulders =
                places.shoulder().left().plus(places.shoulder().right()).times(0.5);
        return switch (position) {
            case LOW_BAR -> places.c7().plus(chest(places, -0.05, -0.05));
            case FRONT -> shoulders.plus(chest(places, 0.09, 0.02));
            default -> places.c7().plus(chest(places, -0.02, 0.01));
        };
    }

    private static Vector3 gobletPlace(Positions places) {
        Vector3 shoulders =
                places.shoulder().left().plus(places.shoulder().right()).times(0.5);
        return shoulders.plus(chest(places, 0.20, -0.12));
    }

    private static Carried bar(Vector3 at, double massKg, View view) {
        double radius = view.px(Math.min(DISC_M, SMALLEST_DISC_M + DISC_M_PER_KG * massKg));
        Point centre = view.at(at);
        if (view.from() != View.From.FRONT) {
            return new Carried(
                    List.of(Outline.circle(centre, view.px(0.025))), List.of(Outline.circle(centre, radius)));
        }
        Point half = new Point(view.px(BAR_HALF_M), 0);
        List<String> solid = new ArrayList<>();
        solid.add(Outline.limb(centre.minus(half), view.px(BAR_R), centre.plus(half), view.px(BAR_R)));
        for (int sign = -1; sign <= 1; sign += 2) {
            Point disc = centre.plus(new Point(sign * view.px(DISC_AT_M), 0));
            Point rim = new Point(0, radius - view.px(DISC_BROAD_M / 2));
            solid.add(Outline.limb(
                    disc.minus(rim), view.px(DISC_BROAD_M / 2), disc.plus(rim), view.px(DISC_BROAD_M / 2)));
        }
        return new Carried(solid, List.of());
    }
}

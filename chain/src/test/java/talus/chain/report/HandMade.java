package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.body.LumbarRhythm;
import talus.chain.body.Side;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointMoments;
import talus.chain.contract.result.Motion;
import talus.chain.contract.result.OptionalSides;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.SideDifference;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.result.Support;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.BodyDefaults;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;
import talus.mechanics.multibody.Vector3;

/** Results whose numbers are set by hand, with landmarks that fit the angles: a body of 1.68 m on flat feet. */
public final class HandMade {
    private static final double DEG = StrictMath.PI / 180;

    /** Angles that make a posture. */
    public record Posture(
            Sides shinDeg, double thighDeg, double pelvisDeg, double lumbarDeg, Sides heelM, Sides pronationDeg) {}

    /** Left ankle stiff. */
    public static final Posture STIFF = new Posture(new Sides(25, 31), 0, 27, 24, new Sides(0, 0), new Sides(6, 3));

    /** The same body with more ankle bend. */
    public static final Posture FREE = new Posture(new Sides(35, 35), 0, 24, 14, new Sides(0, 0), new Sides(2, 2));

    /** The same body with its heels up. */
    public static final Posture HEELS_UP =
            new Posture(new Sides(38, 38), 0, 22, 12, new Sides(0.05, 0.04), new Sides(2, 2));

    private HandMade() {}

    public static PersonSize size() {
        return new PersonSize(Sex.FEMALE, 41, 1.68, OptionalDouble.of(66), MeasuredSegments.NONE);
    }

    public static Scenario scenario() {
        return new Scenario(
                        Person.of(size()),
                        new Ankles(new AnkleMeasure.WallDistance(0.06), new AnkleMeasure.WallDistance(0.11)),
                        new Task.Squat(Optional.of(new Depth.ThighAngle(0)), Setting.USUAL),
                        talus.chain.contract.scenario.Options.USUAL)
                .withDefaults(new BodyDefaults(66, 0.204, 0.11));
    }

    public static AnkleAnswers ankles() {
        return new AnkleAnswers(
                new AnkleAnswer(0.06, 28.2, true, new Band(26.4, 30.1)),
                new AnkleAnswer(0.11, 36.4, false, new Band(34.4, 38.5)));
    }

    public static Strategy converged(StrategyName name, double cost, Posture posture) {
        return new Strategy(
                name, new StrategyOutcome.Converged(3e-10, 123), OptionalDouble.of(cost), List.of(frame(posture)));
    }

    /** The stiff body by heels down beside the free one. */
    public static Result result() {
        return result(
                scenario(),
                List.of(converged(StrategyName.HEELS_DOWN, 4.5, STIFF)),
                Optional.of(StrategyName.HEELS_DOWN),
                Optional.of(converged(StrategyName.HEELS_DOWN, 3.25, FREE)));
    }

    public static Result result(
            Scenario scenario,
            List<Strategy> strategies,
            Optional<StrategyName> preferred,
            Optional<Strategy> reference) {
        return new Result(
                "0.0.0",
                scenario,
                ankles(),
                new SideDifference(-0.05, true),
                preferred,
                strategies,
                reference,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The free body with both ankles at 0.115 m. */
    public static UsualAnkles usual() {
        AnkleAnswer ankle = new AnkleAnswer(0.115, 37, false, new Band(35, 39));
        Strategy down = converged(StrategyName.HEELS_DOWN, 3, FREE);
        return new UsualAnkles(new Result(
                "0.0.0",
                UsualAnkles.scenario(scenario()),
                new AnkleAnswers(ankle, ankle),
                new SideDifference(0, false),
                Optional.of(down.name()),
                List.of(down),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()));
    }

    public static Frame frame(Posture p) {
        Positions places = positions(p);
        Vector3 shoulders =
                places.shoulder().left().plus(places.shoulder().right()).times(0.5);
        Vector3 trunk = shoulders.minus(places.midHip());
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < Angles.LUMBAR_LEVELS; i++) {
            levels.add(p.lumbarDeg() * LumbarRhythm.NOMINAL.flexion(i));
        }
        Sides knee = new Sides(
                90 + p.shinDeg().left() - p.thighDeg(), 90 + p.shinDeg().right() - p.thighDeg());
        double hip = 90 - p.thighDeg() + p.pelvisDeg();
        Angles angles = new Angles(
                p.shinDeg(),
                new Sides(p.thighDeg(), p.thighDeg()),
                StrictMath.atan2(trunk.x(), trunk.y()) / DEG,
                p.pelvisDeg(),
                p.lumbarDeg(),
                levels,
                p.shinDeg(),
                p.pronationDeg(),
                knee,
                new Sides(hip, hip),
                new Sides(-15, -15),
                new Sides(4, 4),
                new OptionalSides(OptionalDouble.empty(), OptionalDouble.empty()));
        Support support = new Support(
                new Sides(0.01, 0.0),
                p.heelM(),
                new OptionalSides(OptionalDouble.of(0.42), OptionalDouble.of(0.47)),
                new Support.FootForce(300, 2, 10),
                new Support.FootForce(347, -2, 10));
        JointMoments moments = new JointMoments(new Sides(48, 55), new Sides(42, 51), new Sides(9, 14), 92);
        JointMoments passive = new JointMoments(new Sides(12, 13), new Sides(1, 1), new Sides(11, 9), 20);
        Effort effort = new Effort(new Sides(0.25, 0.29), new Sides(0.33, 0.4), new Sides(0.1, 0.06), 0.38);
        return new Frame(
                1,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                angles,
                support,
                moments,
                passive,
                effort,
                Optional.empty(),
                places,
                new Motion(Map.of(), Map.of(), Optional.empty()),
                List.of());
    }

    private static Positions positions(Posture p) {
        Vector3[] ankle = new Vector3[2];
        Vector3[] knee = new Vector3[2];
        Vector3[] heel = new Vector3[2];
        Vector3[] ball = new Vector3[2];
        Vector3[] toe = new Vector3[2];
        for (Side side : Side.BOTH) {
            int i = side.ordinal();
            double out = 15 * DEG;
            Vector3 heading = new Vector3(StrictMath.cos(out), 0, side.lateral() * StrictMath.sin(out));
            double lift = StrictMath.asin(p.heelM().of(side) / 0.18);
            Vector3 along = heading.times(StrictMath.cos(lift)).plus(Vector3.Y.times(-StrictMath.sin(lift)));
            Vector3 up = heading.times(StrictMath.sin(lift)).plus(Vector3.Y.times(StrictMath.cos(lift)));
            Vector3 flatHeel = new Vector3(0, 0, side.lateral() * 0.102).minus(heading.times(0.06));
            ball[i] = flatHeel.plus(heading.times(0.18));
            heel[i] = ball[i].minus(along.times(0.18));
            toe[i] = ball[i].plus(heading.times(0.065));
            ankle[i] = heel[i].plus(along.times(0.06)).plus(up.times(0.07));
            double shin = p.shinDeg().of(side) * DEG;
            knee[i] = ankle[i].plus(heading.times(0.40 * StrictMath.sin(shin)))
                    .plus(Vector3.Y.times(0.40 * StrictMath.cos(shin)));
        }
        double thigh = p.thighDeg() * DEG;
        double hipX = 0.5 * (knee[0].x() + knee[1].x()) - 0.39 * StrictMath.cos(thigh);
        double hipY = 0.5 * (knee[0].y() + knee[1].y()) + 0.39 * StrictMath.sin(thigh);
        Vector3 hip = new Vector3(hipX, hipY, 0);
        double pelvis = p.pelvisDeg() * DEG;
        Vector3 l5s1 = hip.plus(turned(-0.05, 0.10, pelvis));
        double lean = pelvis;
        Vector3 joint = l5s1;
        for (int i = Angles.LUMBAR_LEVELS - 1; i > 0; i--) {
            lean += p.lumbarDeg() * LumbarRhythm.NOMINAL.flexion(i) * DEG;
            joint = joint.plus(turned(0, 0.034, lean));
        }
        lean += p.lumbarDeg() * LumbarRhythm.NOMINAL.flexion(0) * DEG;
        Vector3 t12l1 = joint;
        Vector3 shoulder = t12l1.plus(turned(0.05, 0.20, lean));
        Vector3 c7 = t12l1.plus(turned(0.05, 0.26, lean));
        Vector3 head = c7.plus(turned(0, 0.25, 0.4 * lean));
        Vector3 wide = new Vector3(0, 0, 0.165);
        Vector3 elbow = new Vector3(0.29, -0.01, 0);
        Vector3 wrist = new Vector3(0.54, -0.01, 0);
        Vector3 half = new Vector3(0, 0, 0.085);
        return new Positions(
                both(ankle),
                both(knee),
                new Positions.SidedPoint(hip.minus(half), hip.plus(half)),
                new Positions.SidedPoint(shoulder.minus(wide), shoulder.plus(wide)),
                new Positions.SidedPoint(
                        shoulder.minus(wide).plus(elbow), shoulder.plus(wide).plus(elbow)),
                new Positions.SidedPoint(
                        shoulder.minus(wide).plus(wrist), shoulder.plus(wide).plus(wrist)),
                both(heel),
                both(ball),
                both(toe),
                hip,
                l5s1,
                t12l1,
                c7,
                head);
    }

    private static Positions.SidedPoint both(Vector3[] points) {
        return new Positions.SidedPoint(points[0], points[1]);
    }

    /** A step forward and up, leaned forward. */
    private static Vector3 turned(double forward, double up, double leanRad) {
        double c = StrictMath.cos(leanRad);
        double s = StrictMath.sin(leanRad);
        return new Vector3(forward * c + up * s, up * c - forward * s, 0);
    }
}

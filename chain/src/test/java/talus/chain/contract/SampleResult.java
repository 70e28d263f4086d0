package talus.chain.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.Bands;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.ContactForce;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Event;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointChange;
import talus.chain.contract.result.JointChanges;
import talus.chain.contract.result.JointMoments;
import talus.chain.contract.result.Motion;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.OptionalSides;
import talus.chain.contract.result.PerCentimetre;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.SideDifference;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.SpineLoad;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.result.Support;
import talus.chain.contract.scenario.TaskKind;
import talus.mechanics.multibody.Vector3;

/** Results made up for the writer: one with every part that can be there, one with only what must be. Not physics. */
final class SampleResult {
    private static int next;

    private SampleResult() {}

    /** A result in which every optional part is present. */
    static Result full() {
        next = 0;
        JointChanges joints = joints(OptionalDouble.of(0.125));
        Map<String, Band> scalars = new LinkedHashMap<>();
        scalars.put("shinDeg.left", new Band(20.5, 25.5));
        scalars.put("trunkDeg", new Band(30.0, 41.0));
        scalars.put("shinDeg.right", new Band(21.5, 26.5));
        scalars.put("momentNm.hip.left", new Band(50.0, 70.0));
        Bands bands = new Bands(
                scalars, Map.of(StrategyName.HEELS_DOWN, 1.0), List.of(new Bands.Driver("limits.hipFlexionDeg", 0.4)));
        Map<String, Double> gain = new LinkedHashMap<>();
        gain.put("shinDeg.left", 1.7);
        gain.put("trunkDeg", -0.9);
        return new Result(
                "0.1.0",
                Documents.accepted(Documents.smallest(TaskKind.SQUAT)),
                ankles(),
                new SideDifference(-0.05, true),
                Optional.of(StrategyName.HEELS_DOWN),
                strategies(),
                Optional.of(new Strategy(
                        StrategyName.HEELS_DOWN,
                        new StrategyOutcome.Converged(1e-12, 9),
                        OptionalDouble.of(0.5),
                        List.of(frame(1.0, true)))),
                Optional.of(new Comparison(
                        joints,
                        OptionalDouble.of(0.25),
                        Optional.of(new Comparison.SameStrategy(StrategyName.HEELS_UP, joints)))),
                Optional.of(new PerCentimetre(gain, Map.of("trunkDeg", -0.4))),
                Optional.of(bands),
                List.of(new Event("seatOff", 0.4)),
                List.of(new Note(Note.TIE, "Two ways cost the same.")));
    }

    /** A result in which nothing was feasible and every optional part is absent. */
    static Result bare() {
        StrategyOutcome blocked = new StrategyOutcome.Infeasible(
                List.of(new Block(BlockKind.BALANCE, Optional.empty(), "The body would fall.")),
                OptionalDouble.empty());
        return new Result(
                "0.1.0",
                Documents.accepted(Documents.smallest(TaskKind.KNEE_TO_WALL)),
                ankles(),
                new SideDifference(0.0, false),
                Optional.empty(),
                List.of(new Strategy(StrategyName.HEELS_DOWN, blocked, OptionalDouble.empty(), List.of())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    static CheckResult check(boolean withDemands) {
        CheckResult.Demand demand = new CheckResult.Demand("stairsDown", 24.0, new Sides(4.0, -1.5), "V. 2000");
        return new CheckResult(
                ankles(),
                new SideDifference(-0.05, true),
                withDemands ? Optional.of(List.of(demand)) : Optional.empty(),
                full());
    }

    private static AnkleAnswers ankles() {
        return new AnkleAnswers(
                new AnkleAnswer(0.06, 31.0, true, new Band(29.0, 33.0)),
                new AnkleAnswer(0.11, 40.0, false, new Band(38.0, 42.0)));
    }

    private static List<Strategy> strategies() {
        StrategyOutcome infeasible = new StrategyOutcome.Infeasible(
                List.of(new Block(BlockKind.ANKLE_LIMIT, Optional.of(Side.LEFT), "The left ankle is at its limit.")),
                OptionalDouble.of(12.5));
        return List.of(
                new Strategy(
                        StrategyName.HEELS_DOWN,
                        new StrategyOutcome.Converged(1e-11, 120),
                        OptionalDouble.of(0.75),
                        List.of(frame(0.0, false), frame(1.0, true))),
                new Strategy(StrategyName.ONE_HEEL_UP, infeasible, OptionalDouble.empty(), List.of(frame(0.5, false))),
                new Strategy(
                        StrategyName.SHALLOWER, new StrategyOutcome.Unavailable(), OptionalDouble.empty(), List.of()));
    }

    static Frame frame(double phase, boolean everything) {
        Map<String, Double> byName = new LinkedHashMap<>();
        byName.put("pelvisUp", 0.9);
        byName.put("kneeFlexion.left", 1.25);
        Optional<Motion.Rates> rates = everything ? Optional.of(new Motion.Rates(byName, byName)) : Optional.empty();
        return new Frame(
                phase,
                everything ? OptionalDouble.of(1.5) : OptionalDouble.empty(),
                everything ? OptionalDouble.of(0.0625) : OptionalDouble.empty(),
                angles(everything),
                support(everything),
                moments(),
                moments(),
                new Effort(sides(), sides(), sides(), number()),
                everything ? Optional.of(new SpineLoad(2000.0, -150.0, 1.5)) : Optional.empty(),
                positions(),
                new Motion(byName, byName, rates),
                everything
                        ? List.of(new ContactForce("hindfoot.left", "ground", point(), point(), point()))
                        : List.of());
    }

    private static Angles angles(boolean everything) {
        OptionalDouble left = everything ? OptionalDouble.of(number()) : OptionalDouble.empty();
        return new Angles(
                sides(),
                sides(),
                number(),
                number(),
                number(),
                List.of(number(), number(), number(), number(), number(), number()),
                sides(),
                sides(),
                sides(),
                sides(),
                sides(),
                sides(),
                new OptionalSides(left, OptionalDouble.empty()));
    }

    private static Support support(boolean everything) {
        OptionalDouble right = everything ? OptionalDouble.of(0.5) : OptionalDouble.empty();
        return new Support(
                sides(),
                sides(),
                new OptionalSides(OptionalDouble.of(0.4), right),
                new Support.FootForce(number(), number(), number()),
                new Support.FootForce(number(), number(), number()));
    }

    private static JointMoments moments() {
        return new JointMoments(sides(), sides(), sides(), number());
    }

    private static Positions positions() {
        return new Positions(
                sided(), sided(), sided(), sided(), sided(), sided(), sided(), sided(), sided(), point(), point(),
                point(), point(), point());
    }

    private static JointChanges joints(OptionalDouble share) {
        JointChange change = new JointChange(number(), number(), share);
        JointChanges.SidedChange sided = new JointChanges.SidedChange(change, change);
        return new JointChanges(sided, sided, sided, sided, change, change);
    }

    private static Positions.SidedPoint sided() {
        return new Positions.SidedPoint(point(), point());
    }

    private static Vector3 point() {
        return new Vector3(number(), number(), number());
    }

    private static Sides sides() {
        return new Sides(number(), number());
    }

    /** 0.5, 1.5, 2.5, ...: each number of a result is another, so none can stand in for its neighbour. */
    private static double number() {
        next++;
        return next - 0.5;
    }
}

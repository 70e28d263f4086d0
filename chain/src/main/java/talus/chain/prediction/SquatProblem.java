package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Imposed;
import talus.chain.posture.Condition;
import talus.chain.posture.Depth;
import talus.chain.posture.FootTurn;
import talus.chain.posture.HeldAngle;
import talus.chain.posture.KneesBehindToes;
import talus.chain.posture.Posture;
import talus.chain.posture.PostureProblem;
import talus.chain.posture.PostureProgram;
import talus.chain.posture.Stance;
import talus.chain.posture.Weights;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.InteriorPointOptions;
import talus.mechanics.optimization.Outcome;

/**
 * The posture problem of a squat at any phase between standing, 0, and a target depth, 1.
 *
 * <p>Imposed angles are held at the end. On the way there they go from those of the free squat to the imposed ones in proportion to the
 * phase, so that a posture in between is as close to the free one as it can be.
 */
final class SquatProblem {
    private static final double DEG = StrictMath.PI / 180;

    /** A step that can be made takes 5 to 15 iterations; one that needs more is halved instead. */
    private static final int STEP_ITERATIONS = 50;

    /** Longest step of a path, rad. */
    static final double STEP = 6 * DEG;

    private final SquatSetting setting;
    private final PostureProgram program;
    private final InteriorPoint solver;
    private final InteriorPoint patient;
    private final Depth depth;
    private final Optional<FootTurn> turn;
    private final List<HeldAngle> held = new ArrayList<>();
    private final List<Double> heldTargets = new ArrayList<>();
    private final PlacedBody body;
    private final double[] start;
    private final double startDepth;
    private List<double[]> freeWay = List.of();

    /** @param upright standing on both feet flat, where the path begins */
    SquatProblem(SquatSetting setting, Upright upright) {
        this.setting = setting;
        this.depth = new Depth(setting.measure(), 0);
        hold(setting, held, heldTargets);
        this.turn = turn(setting);
        this.program = PostureProblem.compile(
                setting.human(),
                setting.subject(),
                Weights.of(setting.subject().values()),
                setting.stance(),
                setting.arms(),
                conditions(setting, depth, held, turn));
        InteriorPointOptions options = InteriorPointOptions.DEFAULT.withExplainsInfeasibility(false);
        this.solver = new InteriorPoint(program, options.withMaximumIterations(STEP_ITERATIONS));
        this.patient = new InteriorPoint(program, options);
        this.body = new PlacedBody(setting.human());
        this.start = program.variables(upright.posture());
        this.startDepth = program.angle(start, depth);
    }

    /** The programme of the bottom at a depth, both sides written out and the feet as free as the footing has them. */
    static PostureProgram bottom(SquatSetting setting, double targetRad) {
        List<HeldAngle> held = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        hold(setting, held, targets);
        for (int i = 0; i < held.size(); i++) {
            held.get(i).setTarget(targets.get(i));
        }
        return PostureProblem.compileSided(
                setting.human(),
                setting.subject(),
                Weights.of(setting.subject().values()),
                setting.stance(),
                setting.arms(),
                conditions(setting, new Depth(setting.measure(), targetRad), held, turn(setting)));
    }

    private static List<Condition> conditions(
            SquatSetting setting, Depth depth, List<HeldAngle> held, Optional<FootTurn> turn) {
        List<Condition> conditions = new ArrayList<>(List.of(depth));
        conditions.addAll(held);
        if (setting.kneesBehindToes()) {
            conditions.add(new KneesBehindToes());
        }
        turn.ifPresent(conditions::add);
        return conditions;
    }

    private static Optional<FootTurn> turn(SquatSetting setting) {
        return setting.footing() == Footing.TURNED
                ? Optional.of(new FootTurn(setting.subject(), setting.toeOutRad()))
                : Optional.empty();
    }

    private static void hold(SquatSetting setting, List<HeldAngle> held, List<Double> targets) {
        Imposed imposed = setting.imposed();
        imposed.shinDeg().ifPresent(deg -> hold(HeldAngle.What.SHIN, deg, held, targets));
        if (setting.measure() == Depth.Measure.KNEE) { // else the imposed thigh angle is the depth
            imposed.thighDeg().ifPresent(deg -> hold(HeldAngle.What.THIGH, deg, held, targets));
        }
        imposed.trunkDeg().ifPresent(deg -> hold(HeldAngle.What.TRUNK, deg, held, targets));
    }

    private static void hold(HeldAngle.What what, double deg, List<HeldAngle> held, List<Double> targets) {
        held.add(new HeldAngle(what, 0));
        targets.add(deg * DEG);
    }

    /** Lets the posture turn the feet again, where that is its choice. */
    void freeFeet() {
        turn.ifPresent(FootTurn::free);
    }

    /** Holds the feet as a posture at the bottom has chosen: nobody turns them on the way. */
    void keepFeet(double[] x) {
        turn.ifPresent(t -> t.hold(program.footTurn(x, Side.LEFT), program.footTurn(x, Side.RIGHT)));
    }

    /** The stance of a posture, its feet turned as that chose. */
    Stance stance(double[] x) {
        return setting.stance(program, x);
    }

    PostureProgram program() {
        return program;
    }

    /**
     * Whether the toes point as their supports do. The rows that plant a foot hold as well for one that is turned about by half a turn, heel
     * in front, which no leg does.
     */
    boolean feetPointForwards(double[] x) {
        Stance stance = stance(x);
        body.place(program.posture(x).coordinates());
        for (Side side : Side.BOTH) {
            Vector3 toes = body.at("toe", side).minus(body.at("ball", side));
            if (toes.dot(stance.support(side).forward()) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Standing, where a path begins: a guess for this programme. */
    double[] start() {
        return start;
    }

    /** Depth of standing, rad. */
    double startDepth() {
        return startDepth;
    }

    boolean holdsAngles() {
        return !held.isEmpty();
    }

    /** The free squat's variables at equal steps of phase, without standing, between which its angles are interpolated. */
    void follow(List<double[]> way) {
        freeWay = way;
    }

    /** A walk along the path to a target; it begins nowhere yet. */
    DepthWalk walk(double target) {
        return new DepthWalk(solver, phase -> ask(phase, target), this::feetPointForwards, STEP / length(target));
    }

    /** Depth between standing and a target, rad. */
    double length(double target) {
        return Math.abs(target - startDepth);
    }

    /** One solve at a phase for each guess, those of {@link SquatStarts} and the free squat's end. */
    List<Outcome> solveFromStarts(double phase, double target) {
        ask(phase, target);
        double at = startDepth + phase * (target - startDepth);
        List<double[]> guesses = new ArrayList<>(SquatStarts.of(program, setting.human(), depth.measure(), at));
        if (phase == 1 && !freeWay.isEmpty()) {
            guesses.add(freeWay.getLast());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (double[] x : guesses) {
            outcomes.add(solver.solve(x));
        }
        return outcomes;
    }

    /** One solve at the target from a posture of another problem of the same body. */
    Outcome solveFrom(Posture posture, double target) {
        ask(1, target);
        return solver.solve(program.variables(posture));
    }

    /** The greatest depth at which the imposed angles can be held, as a shortfall at a price finds it from the free squat's end; rad. */
    OptionalDouble deepestHeld(double target) {
        freeFeet();
        ask(1, target);
        depth.setElastic(true);
        Outcome outcome = patient.solve(freeWay.getLast());
        depth.setElastic(false);
        return outcome instanceof Outcome.Converged c
                ? OptionalDouble.of(program.angle(c.iterate().x(), depth))
                : OptionalDouble.empty();
    }

    /** The problem at a phase with a shortfall of depth at a price, from where a walk ended. */
    Outcome solveWithShortfall(double phase, double target, DepthWalk from) {
        freeFeet();
        ask(phase, target);
        depth.setElastic(true);
        Outcome outcome = from.hasSolution() ? patient.solve(from.last()) : patient.solve(start);
        depth.setElastic(false);
        return outcome;
    }

    private void ask(double phase, double target) {
        depth.setTarget(startDepth + phase * (target - startDepth));
        for (int i = 0; i < held.size(); i++) {
            HeldAngle angle = held.get(i);
            double given = heldTargets.get(i) - program.angle(freeWay.getLast(), angle);
            angle.setTarget(freeAngle(angle, phase) + phase * given);
        }
    }

    /** An angle on the free squat's way, interpolated between its points. */
    private double freeAngle(HeldAngle angle, double phase) {
        double at = phase * freeWay.size();
        int k = Math.min((int) at, freeWay.size() - 1);
        double before = program.angle(k == 0 ? start : freeWay.get(k - 1), angle);
        double after = program.angle(freeWay.get(k), angle);
        return before + (at - k) * (after - before);
    }
}

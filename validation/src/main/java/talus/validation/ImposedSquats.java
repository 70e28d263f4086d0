package talus.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.OptionalSides;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/** Squats to level thighs with shin and trunk held, of one person with one pair of ankles. */
final class ImposedSquats {
    /** A change of lean by this much is tried from the free lean to find both sides of a pressure centre, degrees. */
    private static final double BRACKET_DEG = 3;

    private static final int BRACKETS = 20;

    /** Halvings of the bracket: 3 degrees become a thousandth of a degree. */
    private static final int HALVINGS = 12;

    /** Of foot length, 1.3 mm: farther off after the last halving, the pressure centre jumps over the asked one. */
    private static final double MET = 0.005;

    private final Person person;
    private final Ankles ankles;

    ImposedSquats(Person person, Ankles ankles) {
        this.person = person;
        this.ankles = ankles;
    }

    /** The frames of the squat with heels down, or empty when it has none to the asked depth. */
    Optional<List<Frame>> solve(Arms arms, Imposed imposed, boolean kneesBehindToes, int frames) {
        Setting setting = Setting.USUAL.withArms(arms).withImposed(imposed).withKneesBehindToes(kneesBehindToes);
        Scenario scenario = Scenario.of(person, ankles, new Task.Squat(Optional.of(new Depth.ThighAngle(0)), setting))
                .withOptions(
                        new Options(frames, StrategyChoice.EVERY, false, OptionalDouble.empty(), Optional.empty()));
        if (Predictor.predict(scenario) instanceof Prediction.Answered answered) {
            for (Strategy strategy : answered.result().strategies()) {
                if (strategy.name() == StrategyName.HEELS_DOWN
                        && strategy.outcome() instanceof StrategyOutcome.Converged) {
                    return Optional.of(strategy.frames());
                }
            }
        }
        return Optional.empty();
    }

    static Imposed shinAndTrunk(double shinDeg, double trunkDeg) {
        return new Imposed(OptionalDouble.of(shinDeg), OptionalDouble.empty(), OptionalDouble.of(trunkDeg));
    }

    /**
     * The bottom of the squat with this shin whose mean pressure centre is the asked one: from the lean that the body chooses the trunk goes
     * step by step towards it, then the last step is halved. Empty when no lean that can be held has it, or when it is jumped over.
     */
    Optional<Frame> atPressure(Arms arms, double shinDeg, double pressure, int frames) {
        Imposed shin = new Imposed(OptionalDouble.of(shinDeg), OptionalDouble.empty(), OptionalDouble.empty());
        Optional<Frame> from = last(arms, shin, frames);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Frame here = from.get();
        double way = pressure(here) < pressure ? BRACKET_DEG : -BRACKET_DEG;
        for (int i = 0; i < BRACKETS; i++) {
            Optional<Frame> next =
                    last(arms, shinAndTrunk(shinDeg, here.angles().trunkDeg() + way), frames);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if ((pressure(next.get()) - pressure) * (pressure(here) - pressure) <= 0) {
                return halved(arms, shinDeg, pressure, here, next.get(), frames);
            }
            here = next.get();
        }
        return Optional.empty();
    }

    private Optional<Frame> halved(Arms arms, double shinDeg, double pressure, Frame one, Frame other, int frames) {
        Frame a = one;
        Frame b = other;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (a.angles().trunkDeg() + b.angles().trunkDeg());
            Optional<Frame> at = last(arms, shinAndTrunk(shinDeg, middle), frames);
            if (at.isEmpty()) {
                return Optional.empty();
            }
            boolean beyond = (pressure(at.get()) - pressure) * (pressure(a) - pressure) <= 0;
            a = beyond ? a : at.get();
            b = beyond ? at.get() : b;
        }
        return Optional.of(b).filter(f -> Math.abs(pressure(f) - pressure) <= MET);
    }

    private Optional<Frame> last(Arms arms, Imposed imposed, int frames) {
        return solve(arms, imposed, false, frames).map(List::getLast);
    }

    /** Mean of both feet. */
    static double pressure(Frame frame) {
        OptionalSides at = frame.support().pressureCentre();
        return 0.5 * (at.of(Side.LEFT).orElseThrow() + at.of(Side.RIGHT).orElseThrow());
    }
}

package talus.chain.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What hangs on one parameter in one scenario.
 *
 * @param nominal the answer with every parameter at its nominal value
 * @param minus with this one a standard deviation lower
 * @param plus with this one a standard deviation higher
 */
public record Driver(Bottom nominal, Bottom minus, Bottom plus) {
    /** How far an answer moves with the parameter a standard deviation lower; empty where one of both has no posture. */
    public OptionalDouble minus(Answer answer) {
        return moved(minus, answer);
    }

    /** How far an answer moves with the parameter a standard deviation higher. */
    public OptionalDouble plus(Answer answer) {
        return moved(plus, answer);
    }

    private OptionalDouble moved(Bottom to, Answer answer) {
        return nominal.answered() && to.answered()
                ? OptionalDouble.of(to.own(answer) - nominal.own(answer))
                : OptionalDouble.empty();
    }

    /** The larger of both ways, without sign. */
    public double reach(Answer answer) {
        return Math.max(Math.abs(minus(answer).orElse(0)), Math.abs(plus(answer).orElse(0)));
    }

    /** The largest move among all answers, in noticeable ones. */
    public double size() {
        double largest = 0;
        for (Answer answer : Answer.ALL) {
            largest = Math.max(largest, reach(answer) / answer.unit().noticeable());
        }
        return largest;
    }

    /** The answer of a unit that moves most. */
    public Answer most(Answer.Unit unit) {
        Answer most = null;
        for (Answer answer : Answer.ALL) {
            if (answer.unit() == unit && (most == null || reach(answer) > reach(most))) {
                most = answer;
            }
        }
        if (most == null) {
            throw new IllegalArgumentException("no answer is in " + unit.word());
        }
        return most;
    }

    /** Other outcomes than the nominal one, the lower first; empty when the outcome holds. */
    public List<String> turnsOutcomeTo() {
        List<String> turned = new ArrayList<>();
        for (Bottom moved : List.of(minus, plus)) {
            if (!moved.outcome().equals(nominal.outcome())) {
                turned.add(moved.outcome());
            }
        }
        return turned;
    }

    /** Answers whose own sign turns by a noticeable move. */
    public List<Answer> signsTurned() {
        List<Answer> turned = new ArrayList<>();
        for (Answer answer : Answer.ALL) {
            for (Bottom to : List.of(minus, plus)) {
                if (nominal.answered()
                        && to.answered()
                        && turns(nominal.own(answer), to.own(answer), answer)
                        && !turned.contains(answer)) {
                    turned.add(answer);
                }
            }
        }
        return turned;
    }

    /** Answers that less ankle bend moves one way with the nominal value and the other way here, by a noticeable step. */
    public List<Answer> effectsTurned() {
        List<Answer> turned = new ArrayList<>();
        for (Answer answer : Answer.ALL) {
            for (Bottom to : List.of(minus, plus)) {
                if (nominal.compared()
                        && to.compared()
                        && turns(nominal.change(answer), to.change(answer), answer)
                        && !turned.contains(answer)) {
                    turned.add(answer);
                }
            }
        }
        return turned;
    }

    private static boolean turns(double from, double to, Answer answer) {
        return from * to < 0 && Math.abs(to - from) >= answer.unit().noticeable();
    }
}

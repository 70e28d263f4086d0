package talus.mechanics.optimization;

import java.util.ArrayList;
import java.util.List;

/**
 * Test problems with their published best values. Source: W. Hock, K. Schittkowski, Test Examples for Nonlinear
 * Programming Codes, Lecture Notes in Economics and Mathematical Systems 187, Springer 1981 (status: recalled-H). Problem
 * 106 carries the value to which the printed one, 7049.3309, was corrected later.
 */
final class HockSchittkowski {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /** A problem with its published best objective. */
    record Problem(int number, FunctionProgram program, double best) {
        @Override
        public String toString() {
            return "HS" + number;
        }
    }

    private final List<Problem> problems = new ArrayList<>();

    private HockSchittkowski() {}

    static List<Problem> all() {
        HockSchittkowski collection = new HockSchittkowski();
        collection.smallOnes();
        collection.withThreeToFiveVariables();
        collection.fromSixtyToNinety();
        collection.larger();
        return collection.problems;
    }

    private FunctionProgram problem(int number, double best, double[] start, FunctionProgram.Function objective) {
        FunctionProgram program = new FunctionProgram("HS" + number, start, objective);
        problems.add(new Problem(number, program, best));
        return program;
    }

    private static double[] at(double... x) {
        return x;
    }

    private void smallOnes() {
        problem(
                        1,
                        0,
                        at(-2, 1),
                        x -> x[1].minus(x[0].square())
                                .square()
                                .times(100)
                                .plus(x[0].negate().plus(1).square()))
                .within(1, -1.5, INFINITE);
        problem(
                        2,
                        0.0504261879,
                        at(-2, 1),
                        x -> x[1].minus(x[0].square())
                                .square()
                                .times(100)
                                .plus(x[0].negate().plus(1).square()))
                .within(1, 1.5, INFINITE);
        problem(3, 0, at(10, 1), x -> x[1].plus(x[1].minus(x[0]).square().times(1e-05)))
                .within(1, 0, INFINITE);
        problem(
                        4,
                        8.0 / 3,
                        at(1.125, 0.125),
                        x -> x[0].plus(1).power(3).times(1.0 / 3).plus(x[1]))
                .within(0, 1, INFINITE)
                .within(1, 0, INFINITE);
        problem(
                        5,
                        -Math.sqrt(3) / 2 - Math.PI / 3,
                        at(0, 0),
                        x -> x[0].plus(x[1])
                                .sin()
                                .plus(x[0].minus(x[1]).square())
                                .minus(x[0].times(1.5))
                                .plus(x[1].times(2.5))
                                .plus(1))
                .within(0, -1.5, 4)
                .within(1, -3, 3);
        problem(6, 0, at(-1.2, 1), x -> x[0].negate().plus(1).square())
                .zero(x -> x[1].minus(x[0].square()).times(10));
        problem(7, -Math.sqrt(3), at(2, 2), x -> x[0].square().plus(1).log().minus(x[1]))
                .zero(x -> x[0].square().plus(1).square().plus(x[1].square()).minus(4));
        problem(8, -1, at(2, 1), x -> x[0].times(0).minus(1))
                .zero(x -> x[0].square().plus(x[1].square()).minus(25))
                .zero(x -> x[0].times(x[1]).minus(9));
        problem(
                        9,
                        -0.5,
                        at(0, 0),
                        x -> x[0].times(Math.PI / 12)
                                .sin()
                                .times(x[1].times(Math.PI / 16).cos()))
                .zero(x -> x[0].times(4).minus(x[1].times(3)));
        problem(10, -1, at(-10, 10), x -> x[0].minus(x[1]))
                .atLeastZero(x -> x[0].square()
                        .times(-3)
                        .plus(x[0].times(2).times(x[1]))
                        .minus(x[1].square())
                        .plus(1));
        problem(
                        11,
                        -8.498464223,
                        at(4.9, 0.1),
                        x -> x[0].minus(5).square().plus(x[1].square()).minus(25))
                .atLeastZero(x -> x[0].square().negate().plus(x[1]));
        problem(
                        12,
                        -30,
                        at(0, 0),
                        x -> x[0].square()
                                .times(0.5)
                                .plus(x[1].square())
                                .minus(x[0].times(x[1]))
                                .minus(x[0].times(7))
                                .minus(x[1].times(7)))
                .atLeastZero(x -> x[0].square().times(4).negate().plus(25).minus(x[1].square()));
        problem(
                        14,
                        9 - 2.875 * Math.sqrt(7),
                        at(2, 2),
                        x -> x[0].minus(2).square().plus(x[1].minus(1).square()))
                .zero(x -> x[0].minus(x[1].times(2)).plus(1))
                .atLeastZero(
                        x -> x[0].square().times(-0.25).minus(x[1].square()).plus(1));
        problem(
                        15,
                        306.5,
                        at(-2, 1),
                        x -> x[1].minus(x[0].square())
                                .square()
                                .times(100)
                                .plus(x[0].negate().plus(1).square()))
                .atLeastZero(x -> x[0].times(x[1]).minus(1))
                .atLeastZero(x -> x[0].plus(x[1].square()))
                .within(0, -INFINITE, 0.5);
        problem(
                        16,
                        0.25,
                        at(-2, 1),
                        x -> x[1].minus(x[0].square())
                                .square()
                                .times(100)
                                .plus(x[0].negate().plus(1).square()))
                .atLeastZero(x -> x[0].plus(x[1].square()))
                .atLeastZero(x -> x[0].square().plus(x[1]))
                .within(0, -0.5, 0.5)
                .within(1, -INFINITE, 1);
        problem(
                        17,
                        1,
                        at(-2, 1),
                        x -> x[1].minus(x[0].square())
                                .square()
                                .times(100)
                                .plus(x[0].negate().plus(1).square()))
                .atLeastZero(x -> x[1].square().minus(x[0]))
                .atLeastZero(x -> x[0].square().minus(x[1]))
                .within(0, -0.5, 0.5)
                .within(1, -INFINITE, 1);
        problem(18, 5, at(2, 2), x -> x[0].square().times(0.01).plus(x[1].square()))
                .atLeastZero(x -> x[0].times(x[1]).minus(25))
                .atLeastZero(x -> x[0].square().plus(x[1].square()).minus(25))
                .within(0, 2, 50)
                .within(1, 0, 50);
        problem(
                        19,
                        -6961.81381,
                        at(20.1, 5.84),
                        x -> x[0].minus(10).power(3).plus(x[1].minus(20).power(3)))
                .atLeastZero(
                        x -> x[0].minus(5).square().plus(x[1].minus(5).square()).minus(100))
                .atLeastZero(x -> x[1].minus(5)
                        .square()
                        .negate()
                        .minus(x[0].minus(6).square())
                        .plus(82.81))
                .within(0, 13, 100)
                .within(1, 0, 100);
        problem(
                        20,
                        81.5 - 25 * Math.sqrt(3),
                        at(-2, 1),
                        x -> x[1].minus(x[0].square())
                                .square()
                                .times(100)
                                .plus(x[0].negate().plus(1).square()))
                .atLeastZero(x -> x[0].plus(x[1].square()))
                .atLeastZero(x -> x[0].square().plus(x[1]))
                .atLeastZero(x -> x[0].square().plus(x[1].square()).minus(1))
                .within(0, -0.5, 0.5);
        problem(
                        21,
                        -99.96,
                        at(-1, -1),
                        x -> x[0].square().times(0.01).plus(x[1].square()).minus(100))
                .atLeastZero(x -> x[0].times(10).minus(x[1]).minus(10))
                .within(0, 2, 50)
                .within(1, -50, 50);
        problem(22, 1, at(2, 2), x -> x[0].minus(2).square().plus(x[1].minus(1).square()))
                .atLeastZero(x -> x[0].negate().minus(x[1]).plus(2))
                .atLeastZero(x -> x[0].square().negate().plus(x[1]));
        problem(23, 2, at(3, 1), x -> x[0].square().plus(x[1].square()))
                .atLeastZero(x -> x[0].plus(x[1]).minus(1))
                .atLeastZero(x -> x[0].square().plus(x[1].square()).minus(1))
                .atLeastZero(x -> x[0].square().times(9).plus(x[1].square()).minus(9))
                .atLeastZero(x -> x[0].square().minus(x[1]))
                .atLeastZero(x -> x[1].square().minus(x[0]))
                .allWithin(-50, 50);
        problem(
                        24,
                        -1,
                        at(1, 0.5),
                        x -> x[0].minus(3)
                                .square()
                                .minus(9)
                                .times(x[1].power(3))
                                .times(1 / (27 * Math.sqrt(3))))
                .atLeastZero(x -> x[0].times(1 / Math.sqrt(3)).minus(x[1]))
                .atLeastZero(x -> x[0].plus(x[1].times(Math.sqrt(3))))
                .atLeastZero(x -> x[0].negate().plus(6).minus(x[1].times(Math.sqrt(3))))
                .allWithin(0, INFINITE);
    }

    private void withThreeToFiveVariables() {
        problem(
                        26,
                        0,
                        at(-2.6, 2, 2),
                        x -> x[0].minus(x[1]).square().plus(x[1].minus(x[2]).power(4)))
                .zero(x -> x[1].square().plus(1).times(x[0]).plus(x[2].power(4)).minus(3));
        problem(
                        27,
                        0.04,
                        at(2, 2, 2),
                        x -> x[0].minus(1)
                                .square()
                                .times(0.01)
                                .plus(x[1].minus(x[0].square()).square()))
                .zero(x -> x[0].plus(x[2].square()).plus(1));
        problem(
                        28,
                        0,
                        at(-4, 1, 1),
                        x -> x[0].plus(x[1]).square().plus(x[1].plus(x[2]).square()))
                .zero(x -> x[0].plus(x[1].times(2)).plus(x[2].times(3)).minus(1));
        problem(
                        29,
                        -16 * Math.sqrt(2),
                        at(1, 1, 1),
                        x -> x[0].negate().times(x[1]).times(x[2]))
                .atLeastZero(x -> x[0].square()
                        .negate()
                        .plus(48)
                        .minus(x[1].square().times(2))
                        .minus(x[2].square().times(4)));
        problem(30, 1, at(1, 1, 1), x -> x[0].square().plus(x[1].square()).plus(x[2].square()))
                .atLeastZero(x -> x[0].square().plus(x[1].square()).minus(1))
                .within(0, 1, 10)
                .within(1, -10, 10)
                .within(2, -10, 10);
        problem(
                        31,
                        6,
                        at(1, 1, 1),
                        x -> x[0].square()
                                .times(9)
                                .plus(x[1].square())
                                .plus(x[2].square().times(9)))
                .atLeastZero(x -> x[0].times(x[1]).minus(1))
                .within(0, -10, 10)
                .within(1, 1, 10)
                .within(2, -10, 1);
        problem(
                        32,
                        1,
                        at(0.1, 0.7, 0.2),
                        x -> x[0].plus(x[1].times(3))
                                .plus(x[2])
                                .square()
                                .plus(x[0].minus(x[1]).square().times(4)))
                .zero(x -> x[0].negate().plus(1).minus(x[1]).minus(x[2]))
                .atLeastZero(x ->
                        x[1].times(6).plus(x[2].times(4)).minus(x[0].power(3)).minus(3))
                .allWithin(0, INFINITE);
        problem(
                        33,
                        Math.sqrt(2) - 6,
                        at(0, 0, 3),
                        x -> x[0].minus(1)
                                .times(x[0].minus(2))
                                .times(x[0].minus(3))
                                .plus(x[2]))
                .atLeastZero(x -> x[2].square().minus(x[1].square()).minus(x[0].square()))
                .atLeastZero(x ->
                        x[0].square().plus(x[1].square()).plus(x[2].square()).minus(4))
                .within(0, 0, INFINITE)
                .within(1, 0, INFINITE)
                .within(2, 0, 5);
        problem(34, -Math.log(Math.log(10)), at(0, 1.05, 2.9), x -> x[0].negate())
                .atLeastZero(x -> x[1].minus(x[0].exp()))
                .atLeastZero(x -> x[2].minus(x[1].exp()))
                .within(0, 0, 100)
                .within(1, 0, 100)
                .within(2, 0, 10);
        problem(
                        35,
                        1.0 / 9,
                        at(0.5, 0.5, 0.5),
                        x -> x[0].times(8)
                                .negate()
                                .plus(9)
                                .minus(x[1].times(6))
                                .minus(x[2].times(4))
                                .plus(x[0].square().times(2))
                                .plus(x[1].square().times(2))
                                .plus(x[2].square())
                                .plus(x[0].times(2).times(x[1]))
                                .plus(x[0].times(2).times(x[2])))
                .atLeastZero(x -> x[0].negate().plus(3).minus(x[1]).minus(x[2].times(2)))
                .allWithin(0, INFINITE);
        problem(36, -3300, at(10, 10, 10), x -> x[0].negate().times(x[1]).times(x[2]))
                .atLeastZero(x -> x[0].negate().plus(72).minus(x[1].times(2)).minus(x[2].times(2)))
                .within(0, 0, 20)
                .within(1, 0, 11)
                .within(2, 0, 42);
        problem(37, -3456, at(10, 10, 10), x -> x[0].negate().times(x[1]).times(x[2]))
                .between(0, x -> x[0].plus(x[1].times(2)).plus(x[2].times(2)), 72)
                .allWithin(0, 42);
        problem(
                        38,
                        0,
                        at(-3, -1, -3, -1),
                        x -> x[1].minus(x[0].square())
                                .square()
                                .times(100)
                                .plus(x[0].negate().plus(1).square())
                                .plus(x[3].minus(x[2].square()).square().times(90))
                                .plus(x[2].negate().plus(1).square())
                                .plus(x[1].minus(1)
                                        .square()
                                        .plus(x[3].minus(1).square())
                                        .times(10.1))
                                .plus(x[1].minus(1).times(19.8).times(x[3].minus(1))))
                .allWithin(-10, 10);
        problem(39, -1, at(2, 2, 2, 2), x -> x[0].negate())
                .zero(x -> x[1].minus(x[0].power(3)).minus(x[2].square()))
                .zero(x -> x[0].square().minus(x[1]).minus(x[3].square()));
        problem(
                        40,
                        -0.25,
                        at(0.8, 0.8, 0.8, 0.8),
                        x -> x[0].negate().times(x[1]).times(x[2]).times(x[3]))
                .zero(x -> x[0].power(3).plus(x[1].square()).minus(1))
                .zero(x -> x[0].square().times(x[3]).minus(x[2]))
                .zero(x -> x[3].square().minus(x[1]));
        problem(
                        41,
                        52.0 / 27,
                        at(2, 2, 2, 2),
                        x -> x[0].times(x[1]).times(x[2]).negate().plus(2))
                .zero(x -> x[0].plus(x[1].times(2)).plus(x[2].times(2)).minus(x[3]))
                .within(0, 0, 1)
                .within(1, 0, 1)
                .within(2, 0, 1)
                .within(3, 0, 2);
        problem(
                        42,
                        28 - 10 * Math.sqrt(2),
                        at(1, 1, 1, 1),
                        x -> x[0].minus(1)
                                .square()
                                .plus(x[1].minus(2).square())
                                .plus(x[2].minus(3).square())
                                .plus(x[3].minus(4).square()))
                .zero(x -> x[0].minus(2))
                .zero(x -> x[2].square().plus(x[3].square()).minus(2));
        problem(
                        43,
                        -44,
                        at(0, 0, 0, 0),
                        x -> x[0].square()
                                .plus(x[1].square())
                                .plus(x[2].square().times(2))
                                .plus(x[3].square())
                                .minus(x[0].times(5))
                                .minus(x[1].times(5))
                                .minus(x[2].times(21))
                                .plus(x[3].times(7)))
                .atLeastZero(x -> x[0].square()
                        .negate()
                        .plus(8)
                        .minus(x[1].square())
                        .minus(x[2].square())
                        .minus(x[3].square())
                        .minus(x[0])
                        .plus(x[1])
                        .minus(x[2])
                        .plus(x[3]))
                .atLeastZero(x -> x[0].square()
                        .negate()
                        .plus(10)
                        .minus(x[1].square().times(2))
                        .minus(x[2].square())
                        .minus(x[3].square().times(2))
                        .plus(x[0])
                        .plus(x[3]))
                .atLeastZero(x -> x[0].square()
                        .times(2)
                        .negate()
                        .plus(5)
                        .minus(x[1].square())
                        .minus(x[2].square())
                        .minus(x[0].times(2))
                        .plus(x[1])
                        .plus(x[3]));
        problem(
                        44,
                        -15,
                        at(0, 0, 0, 0),
                        x -> x[0].minus(x[1])
                                .minus(x[2])
                                .minus(x[0].times(x[2]))
                                .plus(x[0].times(x[3]))
                                .plus(x[1].times(x[2]))
                                .minus(x[1].times(x[3])))
                .atLeastZero(x -> x[0].negate().plus(8).minus(x[1].times(2)))
                .atLeastZero(x -> x[0].times(4).negate().plus(12).minus(x[1]))
                .atLeastZero(x -> x[0].times(3).negate().plus(12).minus(x[1].times(4)))
                .atLeastZero(x -> x[2].times(2).negate().plus(8).minus(x[3]))
                .atLeastZero(x -> x[2].negate().plus(8).minus(x[3].times(2)))
                .atLeastZero(x -> x[2].negate().plus(5).minus(x[3]))
                .allWithin(0, INFINITE);
        problem(
                        45,
                        1,
                        at(2, 2, 2, 2, 2),
                        x -> x[0].times(x[1])
                                .times(x[2])
                                .times(x[3])
                                .times(x[4])
                                .times(1.0 / 120)
                                .negate()
                                .plus(2))
                .within(0, 0, 1)
                .within(1, 0, 2)
                .within(2, 0, 3)
                .within(3, 0, 4)
                .within(4, 0, 5);
        problem(
                        46,
                        0,
                        at(Math.sqrt(0.5), 1.75, 0.5, 2, 2),
                        x -> x[0].minus(x[1])
                                .square()
                                .plus(x[2].minus(1).square())
                                .plus(x[3].minus(1).power(4))
                                .plus(x[4].minus(1).power(6)))
                .zero(x ->
                        x[0].square().times(x[3]).plus(x[3].minus(x[4]).sin()).minus(1))
                .zero(x -> x[1].plus(x[2].power(4).times(x[3].square())).minus(2));
        problem(
                        48,
                        0,
                        at(3, 5, -3, 2, -2),
                        x -> x[0].minus(1)
                                .square()
                                .plus(x[1].minus(x[2]).square())
                                .plus(x[3].minus(x[4]).square()))
                .zero(x -> x[0].plus(x[1]).plus(x[2]).plus(x[3]).plus(x[4]).minus(5))
                .zero(x -> x[2].minus(x[3].plus(x[4]).times(2)).plus(3));
        problem(
                        49,
                        0,
                        at(10, 7, 2, -3, 0.8),
                        x -> x[0].minus(x[1])
                                .square()
                                .plus(x[2].minus(1).square())
                                .plus(x[3].minus(1).power(4))
                                .plus(x[4].minus(1).power(6)))
                .zero(x -> x[0].plus(x[1]).plus(x[2]).plus(x[3].times(4)).minus(7))
                .zero(x -> x[2].plus(x[4].times(5)).minus(6));
        problem(
                        50,
                        0,
                        at(35, -31, 11, 5, -5),
                        x -> x[0].minus(x[1])
                                .square()
                                .plus(x[1].minus(x[2]).square())
                                .plus(x[2].minus(x[3]).power(4))
                                .plus(x[3].minus(x[4]).square()))
                .zero(x -> x[0].plus(x[1].times(2)).plus(x[2].times(3)).minus(6))
                .zero(x -> x[1].plus(x[2].times(2)).plus(x[3].times(3)).minus(6))
                .zero(x -> x[2].plus(x[3].times(2)).plus(x[4].times(3)).minus(6));
        problem(
                        51,
                        0,
                        at(2.5, 0.5, 2, -1, 0.5),
                        x -> x[0].minus(x[1])
                                .square()
                                .plus(x[1].plus(x[2]).minus(2).square())
                                .plus(x[3].minus(1).square())
                                .plus(x[4].minus(1).square()))
                .zero(x -> x[0].plus(x[1].times(3)).minus(4))
                .zero(x -> x[2].plus(x[3]).minus(x[4].times(2)))
                .zero(x -> x[1].minus(x[4]));
        problem(
                        52,
                        1859.0 / 349,
                        at(2, 2, 2, 2, 2),
                        x -> x[0].times(4)
                                .minus(x[1])
                                .square()
                                .plus(x[1].plus(x[2]).minus(2).square())
                                .plus(x[3].minus(1).square())
                                .plus(x[4].minus(1).square()))
                .zero(x -> x[0].plus(x[1].times(3)))
                .zero(x -> x[2].plus(x[3]).minus(x[4].times(2)))
                .zero(x -> x[1].minus(x[4]));
        problem(
                        53,
                        176.0 / 43,
                        at(2, 2, 2, 2, 2),
                        x -> x[0].minus(x[1])
                                .square()
                                .plus(x[1].plus(x[2]).minus(2).square())
                                .plus(x[3].minus(1).square())
                                .plus(x[4].minus(1).square()))
                .zero(x -> x[0].plus(x[1].times(3)))
                .zero(x -> x[2].plus(x[3]).minus(x[4].times(2)))
                .zero(x -> x[1].minus(x[4]))
                .allWithin(-10, 10);
        problem(
                        60,
                        0.03256820025,
                        at(2, 2, 2),
                        x -> x[0].minus(1)
                                .square()
                                .plus(x[0].minus(x[1]).square())
                                .plus(x[1].minus(x[2]).power(4)))
                .zero(x -> x[0].times(x[1].square().plus(1))
                        .plus(x[2].power(4))
                        .minus(4)
                        .minus(3 * Math.sqrt(2)))
                .allWithin(-10, 10);
    }

    private void fromSixtyToNinety() {
        problem(
                        61,
                        -143.6461422,
                        at(0, 0, 0),
                        x -> x[0].square()
                                .times(4)
                                .plus(x[1].square().times(2))
                                .plus(x[2].square().times(2))
                                .minus(x[0].times(33))
                                .plus(x[1].times(16))
                                .minus(x[2].times(24)))
                .zero(x -> x[0].times(3).minus(x[1].square().times(2)).minus(7))
                .zero(x -> x[0].times(4).minus(x[2].square()).minus(11));
        problem(
                        63,
                        961.7151721,
                        at(2, 2, 2),
                        x -> x[0].square()
                                .negate()
                                .plus(1000)
                                .minus(x[1].square().times(2))
                                .minus(x[2].square())
                                .minus(x[0].times(x[1]))
                                .minus(x[0].times(x[2])))
                .zero(x ->
                        x[0].times(8).plus(x[1].times(14)).plus(x[2].times(7)).minus(56))
                .zero(x -> x[0].square().plus(x[1].square()).plus(x[2].square()).minus(25))
                .allWithin(0, INFINITE);
        problem(
                        64,
                        6299.842428,
                        at(1, 1, 1),
                        x -> x[0].times(5)
                                .plus(x[0].power(-1).times(50000))
                                .plus(x[1].times(20))
                                .plus(x[1].power(-1).times(72000))
                                .plus(x[2].times(10))
                                .plus(x[2].power(-1).times(144000)))
                .atLeastZero(x -> x[0].power(-1)
                        .times(4)
                        .negate()
                        .plus(1)
                        .minus(x[1].power(-1).times(32))
                        .minus(x[2].power(-1).times(120)))
                .allWithin(1e-05, INFINITE);
        problem(
                        65,
                        0.9535288567,
                        at(-5, 5, 0),
                        x -> x[0].minus(x[1])
                                .square()
                                .plus(x[0].plus(x[1]).minus(10).square().times(1.0 / 9))
                                .plus(x[2].minus(5).square()))
                .atLeastZero(x ->
                        x[0].square().negate().plus(48).minus(x[1].square()).minus(x[2].square()))
                .within(0, -4.5, 4.5)
                .within(1, -4.5, 4.5)
                .within(2, -5, 5);
        problem(66, 0.5181632741, at(0, 1.05, 2.9), x -> x[2].times(0.2).minus(x[0].times(0.8)))
                .atLeastZero(x -> x[1].minus(x[0].exp()))
                .atLeastZero(x -> x[2].minus(x[1].exp()))
                .within(0, 0, 100)
                .within(1, 0, 100)
                .within(2, 0, 10);
        problem(
                        71,
                        17.0140173,
                        at(1, 5, 5, 1),
                        x -> x[0].times(x[3]).times(x[0].plus(x[1]).plus(x[2])).plus(x[2]))
                .zero(x -> x[0].square()
                        .plus(x[1].square())
                        .plus(x[2].square())
                        .plus(x[3].square())
                        .minus(40))
                .atLeastZero(x -> x[0].times(x[1]).times(x[2]).times(x[3]).minus(25))
                .allWithin(1, 5);
        problem(
                        72,
                        727.67937,
                        at(1, 1, 1, 1),
                        x -> x[0].plus(1).plus(x[1]).plus(x[2]).plus(x[3]))
                .atLeastZero(x -> x[0].power(-1)
                        .times(4)
                        .negate()
                        .plus(0.0401)
                        .minus(x[1].power(-1).times(2.25))
                        .minus(x[2].power(-1).times(1))
                        .minus(x[3].power(-1).times(0.25)))
                .atLeastZero(x -> x[0].power(-1)
                        .times(0.16)
                        .negate()
                        .plus(0.010085)
                        .minus(x[1].power(-1).times(0.36))
                        .minus(x[2].power(-1).times(0.64))
                        .minus(x[3].power(-1).times(0.64)))
                .within(0, 0.001, 400000)
                .within(1, 0.001, 300000)
                .within(2, 0.001, 200000)
                .within(3, 0.001, 100000);
        problem(
                        73,
                        29.894378,
                        at(1, 1, 1, 1),
                        x -> x[0].times(24.55)
                                .plus(x[1].times(26.75))
                                .plus(x[2].times(39))
                                .plus(x[3].times(40.5)))
                .zero(x -> x[0].plus(x[1]).plus(x[2]).plus(x[3]).minus(1))
                .atLeastZero(x -> x[0].times(2.3)
                        .plus(x[1].times(5.6))
                        .plus(x[2].times(11.1))
                        .plus(x[3].times(1.3))
                        .minus(5))
                .atLeastZero(x -> x[0].times(12)
                        .plus(x[1].times(11.9))
                        .plus(x[2].times(41.8))
                        .plus(x[3].times(52.1))
                        .minus(21)
                        .minus(x[0].square()
                                .times(0.28)
                                .plus(x[1].square().times(0.19))
                                .plus(x[2].square().times(20.5))
                                .plus(x[3].square().times(0.62))
                                .power(0.5)
                                .times(1.645)))
                .allWithin(0, INFINITE);
        problem(
                        76,
                        -4.681818181,
                        at(0.5, 0.5, 0.5, 0.5),
                        x -> x[0].square()
                                .plus(x[1].square().times(0.5))
                                .plus(x[2].square())
                                .plus(x[3].square().times(0.5))
                                .minus(x[0].times(x[2]))
                                .plus(x[2].times(x[3]))
                                .minus(x[0])
                                .minus(x[1].times(3))
                                .plus(x[2])
                                .minus(x[3]))
                .atLeastZero(x ->
                        x[0].negate().plus(5).minus(x[1].times(2)).minus(x[2]).minus(x[3]))
                .atLeastZero(x -> x[0].times(3)
                        .negate()
                        .plus(4)
                        .minus(x[1])
                        .minus(x[2].times(2))
                        .plus(x[3]))
                .atLeastZero(x -> x[1].plus(x[2].times(4)).minus(1.5))
                .allWithin(0, INFINITE);
        problem(
                        77,
                        0.24150513,
                        at(2, 2, 2, 2, 2),
                        x -> x[0].minus(1)
                                .square()
                                .plus(x[0].minus(x[1]).square())
                                .plus(x[2].minus(1).square())
                                .plus(x[3].minus(1).power(4))
                                .plus(x[4].minus(1).power(6)))
                .zero(x ->
                        x[0].square().times(x[3]).plus(x[3].minus(x[4]).sin()).minus(2 * Math.sqrt(2)))
                .zero(x ->
                        x[1].plus(x[2].power(4).times(x[3].square())).minus(8).minus(Math.sqrt(2)));
        problem(
                        78,
                        -2.91970041,
                        at(-2, 1.5, 2, -1, -1),
                        x -> x[0].times(x[1]).times(x[2]).times(x[3]).times(x[4]))
                .zero(x -> x[0].square()
                        .plus(x[1].square())
                        .plus(x[2].square())
                        .plus(x[3].square())
                        .plus(x[4].square())
                        .minus(10))
                .zero(x -> x[1].times(x[2]).minus(x[3].times(5).times(x[4])))
                .zero(x -> x[0].power(3).plus(x[1].power(3)).plus(1));
        problem(
                        79,
                        0.0787768209,
                        at(2, 2, 2, 2, 2),
                        x -> x[0].minus(1)
                                .square()
                                .plus(x[0].minus(x[1]).square())
                                .plus(x[1].minus(x[2]).square())
                                .plus(x[2].minus(x[3]).power(4))
                                .plus(x[3].minus(x[4]).power(4)))
                .zero(x -> x[0].plus(x[1].square()).plus(x[2].power(3)).minus(2).minus(3 * Math.sqrt(2)))
                .zero(x -> x[1].minus(x[2].square()).plus(x[3]).plus(2).minus(2 * Math.sqrt(2)))
                .zero(x -> x[0].times(x[4]).minus(2));
        problem(
                        80,
                        0.0539498478,
                        at(-2, 2, 2, -1, -1),
                        x -> x[0].times(x[1])
                                .times(x[2])
                                .times(x[3])
                                .times(x[4])
                                .exp())
                .zero(x -> x[0].square()
                        .plus(x[1].square())
                        .plus(x[2].square())
                        .plus(x[3].square())
                        .plus(x[4].square())
                        .minus(10))
                .zero(x -> x[1].times(x[2]).minus(x[3].times(5).times(x[4])))
                .zero(x -> x[0].power(3).plus(x[1].power(3)).plus(1))
                .within(0, -2.3, 2.3)
                .within(1, -2.3, 2.3)
                .within(2, -3.2, 3.2)
                .within(3, -3.2, 3.2)
                .within(4, -3.2, 3.2);
        problem(
                        81,
                        0.0539498478,
                        at(-2, 2, 2, -1, -1),
                        x -> x[0].times(x[1])
                                .times(x[2])
                                .times(x[3])
                                .times(x[4])
                                .exp()
                                .minus(x[0].power(3)
                                        .plus(x[1].power(3))
                                        .plus(1)
                                        .square()
                                        .times(0.5)))
                .zero(x -> x[0].square()
                        .plus(x[1].square())
                        .plus(x[2].square())
                        .plus(x[3].square())
                        .plus(x[4].square())
                        .minus(10))
                .zero(x -> x[1].times(x[2]).minus(x[3].times(5).times(x[4])))
                .zero(x -> x[0].power(3).plus(x[1].power(3)).plus(1))
                .within(0, -2.3, 2.3)
                .within(1, -2.3, 2.3)
                .within(2, -3.2, 3.2)
                .within(3, -3.2, 3.2)
                .within(4, -3.2, 3.2);
    }

    private void larger() {
        problem(
                        100,
                        680.6300573,
                        at(1, 2, 0, 4, 0, 1, 1),
                        x -> x[0].minus(10)
                                .square()
                                .plus(x[1].minus(12).square().times(5))
                                .plus(x[2].power(4))
                                .plus(x[3].minus(11).square().times(3))
                                .plus(x[4].power(6).times(10))
                                .plus(x[5].square().times(7))
                                .plus(x[6].power(4))
                                .minus(x[5].times(4).times(x[6]))
                                .minus(x[5].times(10))
                                .minus(x[6].times(8)))
                .atLeastZero(x -> x[0].square()
                        .times(2)
                        .negate()
                        .plus(127)
                        .minus(x[1].power(4).times(3))
                        .minus(x[2])
                        .minus(x[3].square().times(4))
                        .minus(x[4].times(5)))
                .atLeastZero(x -> x[0].times(7)
                        .negate()
                        .plus(282)
                        .minus(x[1].times(3))
                        .minus(x[2].square().times(10))
                        .minus(x[3])
                        .plus(x[4]))
                .atLeastZero(x -> x[0].times(23)
                        .negate()
                        .plus(196)
                        .minus(x[1].square())
                        .minus(x[5].square().times(6))
                        .plus(x[6].times(8)))
                .atLeastZero(x -> x[0].square()
                        .times(-4)
                        .minus(x[1].square())
                        .plus(x[0].times(3).times(x[1]))
                        .minus(x[2].square().times(2))
                        .minus(x[5].times(5))
                        .plus(x[6].times(11)));
        problem(
                        104,
                        3.9511634396,
                        at(6, 3, 0.4, 0.2, 6, 6, 1, 0.5),
                        x -> x[0].power(0.67)
                                .times(0.4)
                                .times(x[6].power(-0.67))
                                .plus(x[1].power(0.67).times(0.4).times(x[7].power(-0.67)))
                                .plus(10)
                                .minus(x[0])
                                .minus(x[1]))
                .atLeastZero(
                        x -> x[4].times(0.0588).times(x[6]).negate().plus(1).minus(x[0].times(0.1)))
                .atLeastZero(x -> x[5].times(0.0588)
                        .times(x[7])
                        .negate()
                        .plus(1)
                        .minus(x[0].times(0.1))
                        .minus(x[1].times(0.1)))
                .atLeastZero(x -> x[2].times(4)
                        .over(x[4])
                        .negate()
                        .plus(1)
                        .minus(x[2].power(-0.71).times(2).over(x[4]))
                        .minus(x[2].power(-1.3).times(0.0588).times(x[6])))
                .atLeastZero(x -> x[3].times(4)
                        .over(x[5])
                        .negate()
                        .plus(1)
                        .minus(x[3].power(-0.71).times(2).over(x[5]))
                        .minus(x[3].power(-1.3).times(0.0588).times(x[7])))
                .between(
                        1,
                        x -> x[0].power(0.67)
                                .times(0.4)
                                .times(x[6].power(-0.67))
                                .plus(x[1].power(0.67).times(0.4).times(x[7].power(-0.67)))
                                .plus(10)
                                .minus(x[0])
                                .minus(x[1]),
                        4.2)
                .allWithin(0.1, 10);
        problem(
                        106,
                        7049.24802,
                        at(5000, 5000, 5000, 200, 350, 150, 225, 425),
                        x -> x[0].plus(x[1]).plus(x[2]))
                .atLeastZero(x -> x[3].plus(x[5]).times(0.0025).negate().plus(1))
                .atLeastZero(
                        x -> x[4].plus(x[6]).minus(x[3]).times(0.0025).negate().plus(1))
                .atLeastZero(x -> x[7].minus(x[4]).times(0.01).negate().plus(1))
                .atLeastZero(x -> x[0].times(x[5])
                        .minus(x[3].times(833.33252))
                        .minus(x[0].times(100))
                        .plus(83333.333))
                .atLeastZero(x -> x[1].times(x[6])
                        .minus(x[4].times(1250))
                        .minus(x[1].times(x[3]))
                        .plus(x[3].times(1250)))
                .atLeastZero(x ->
                        x[2].times(x[7]).minus(1250000).minus(x[2].times(x[4])).plus(x[4].times(2500)))
                .within(0, 100, 10000)
                .within(1, 1000, 10000)
                .within(2, 1000, 10000)
                .within(3, 10, 1000)
                .within(4, 10, 1000)
                .within(5, 10, 1000)
                .within(6, 10, 1000)
                .within(7, 10, 1000);
        problem(
                        108,
                        -0.8660254038,
                        at(1, 1, 1, 1, 1, 1, 1, 1, 1),
                        x -> x[0].times(x[3])
                                .minus(x[1].times(x[2]))
                                .plus(x[2].times(x[8]))
                                .minus(x[4].times(x[8]))
                                .plus(x[4].times(x[7]))
                                .minus(x[5].times(x[6]))
                                .times(-0.5))
                .atLeastZero(x -> x[2].square().negate().plus(1).minus(x[3].square()))
                .atLeastZero(x -> x[8].square().negate().plus(1))
                .atLeastZero(x -> x[4].square().negate().plus(1).minus(x[5].square()))
                .atLeastZero(x ->
                        x[0].square().negate().plus(1).minus(x[1].minus(x[8]).square()))
                .atLeastZero(x -> x[0].minus(x[4])
                        .square()
                        .negate()
                        .plus(1)
                        .minus(x[1].minus(x[5]).square()))
                .atLeastZero(x -> x[0].minus(x[6])
                        .square()
                        .negate()
                        .plus(1)
                        .minus(x[1].minus(x[7]).square()))
                .atLeastZero(x -> x[2].minus(x[4])
                        .square()
                        .negate()
                        .plus(1)
                        .minus(x[3].minus(x[5]).square()))
                .atLeastZero(x -> x[2].minus(x[6])
                        .square()
                        .negate()
                        .plus(1)
                        .minus(x[3].minus(x[7]).square()))
                .atLeastZero(x ->
                        x[6].square().negate().plus(1).minus(x[7].minus(x[8]).square()))
                .atLeastZero(x -> x[0].times(x[3]).minus(x[1].times(x[2])))
                .atLeastZero(x -> x[2].times(x[8]))
                .atLeastZero(x -> x[4].negate().times(x[8]))
                .atLeastZero(x -> x[4].times(x[7]).minus(x[5].times(x[6])))
                .within(8, 0, INFINITE);
        problem(
                        110,
                        -45.77846971,
                        at(9, 9, 9, 9, 9, 9, 9, 9, 9, 9),
                        x -> x[0].minus(2)
                                .log()
                                .square()
                                .plus(x[0].negate().plus(10).log().square())
                                .plus(x[1].minus(2).log().square())
                                .plus(x[1].negate().plus(10).log().square())
                                .plus(x[2].minus(2).log().square())
                                .plus(x[2].negate().plus(10).log().square())
                                .plus(x[3].minus(2).log().square())
                                .plus(x[3].negate().plus(10).log().square())
                                .plus(x[4].minus(2).log().square())
                                .plus(x[4].negate().plus(10).log().square())
                                .plus(x[5].minus(2).log().square())
                                .plus(x[5].negate().plus(10).log().square())
                                .plus(x[6].minus(2).log().square())
                                .plus(x[6].negate().plus(10).log().square())
                                .plus(x[7].minus(2).log().square())
                                .plus(x[7].negate().plus(10).log().square())
                                .plus(x[8].minus(2).log().square())
                                .plus(x[8].negate().plus(10).log().square())
                                .plus(x[9].minus(2).log().square())
                                .plus(x[9].negate().plus(10).log().square())
                                .minus(x[0].times(x[1])
                                        .times(x[2])
                                        .times(x[3])
                                        .times(x[4])
                                        .times(x[5])
                                        .times(x[6])
                                        .times(x[7])
                                        .times(x[8])
                                        .times(x[9])
                                        .power(0.2)))
                .allWithin(2.001, 9.999);
        problem(
                        112,
                        -47.76109026,
                        at(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1),
                        x -> x[0].times(x[0].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-6.089))
                                .plus(x[1].times(x[1].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-17.164)))
                                .plus(x[2].times(x[2].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-34.054)))
                                .plus(x[3].times(x[3].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-5.914)))
                                .plus(x[4].times(x[4].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-24.721)))
                                .plus(x[5].times(x[5].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-14.986)))
                                .plus(x[6].times(x[6].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-24.1)))
                                .plus(x[7].times(x[7].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-10.708)))
                                .plus(x[8].times(x[8].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-26.662)))
                                .plus(x[9].times(x[9].over(x[0].plus(x[1])
                                                .plus(x[2])
                                                .plus(x[3])
                                                .plus(x[4])
                                                .plus(x[5])
                                                .plus(x[6])
                                                .plus(x[7])
                                                .plus(x[8])
                                                .plus(x[9]))
                                        .log()
                                        .plus(-22.179))))
                .zero(x -> x[0].plus(x[1].times(2))
                        .plus(x[2].times(2))
                        .plus(x[5])
                        .plus(x[9])
                        .minus(2))
                .zero(x -> x[3].plus(x[4].times(2)).plus(x[5]).plus(x[6]).minus(1))
                .zero(x -> x[2].plus(x[6])
                        .plus(x[7])
                        .plus(x[8].times(2))
                        .plus(x[9])
                        .minus(1))
                .allWithin(1e-06, INFINITE);
        problem(
                        113,
                        24.3062091,
                        at(2, 3, 5, 5, 1, 2, 7, 3, 6, 10),
                        x -> x[0].square()
                                .plus(x[1].square())
                                .plus(x[0].times(x[1]))
                                .minus(x[0].times(14))
                                .minus(x[1].times(16))
                                .plus(x[2].minus(10).square())
                                .plus(x[3].minus(5).square().times(4))
                                .plus(x[4].minus(3).square())
                                .plus(x[5].minus(1).square().times(2))
                                .plus(x[6].square().times(5))
                                .plus(x[7].minus(11).square().times(7))
                                .plus(x[8].minus(10).square().times(2))
                                .plus(x[9].minus(7).square())
                                .plus(45))
                .atLeastZero(x -> x[0].times(4)
                        .negate()
                        .plus(105)
                        .minus(x[1].times(5))
                        .plus(x[6].times(3))
                        .minus(x[7].times(9)))
                .atLeastZero(x ->
                        x[0].times(-10).plus(x[1].times(8)).plus(x[6].times(17)).minus(x[7].times(2)))
                .atLeastZero(x -> x[0].times(8)
                        .minus(x[1].times(2))
                        .minus(x[8].times(5))
                        .plus(x[9].times(2))
                        .plus(12))
                .atLeastZero(x -> x[0].minus(2)
                        .square()
                        .times(-3)
                        .minus(x[1].minus(3).square().times(4))
                        .minus(x[2].square().times(2))
                        .plus(x[3].times(7))
                        .plus(120))
                .atLeastZero(x -> x[0].square()
                        .times(-5)
                        .minus(x[1].times(8))
                        .minus(x[2].minus(6).square())
                        .plus(x[3].times(2))
                        .plus(40))
                .atLeastZero(x -> x[0].minus(8)
                        .square()
                        .times(-0.5)
                        .minus(x[1].minus(4).square().times(2))
                        .minus(x[4].square().times(3))
                        .plus(x[5])
                        .plus(30))
                .atLeastZero(x -> x[0].square()
                        .negate()
                        .minus(x[1].minus(2).square().times(2))
                        .plus(x[0].times(2).times(x[1]))
                        .minus(x[4].times(14))
                        .plus(x[5].times(6)))
                .atLeastZero(x -> x[0].times(3)
                        .minus(x[1].times(6))
                        .minus(x[8].minus(8).square().times(12))
                        .plus(x[9].times(7)));
        problem(
                        117,
                        32.348679,
                        at(
                                0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 60, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001,
                                0.001, 0.001),
                        x -> x[0].times(40)
                                .plus(x[1].times(2))
                                .plus(x[2].times(0.25))
                                .plus(x[3].times(4))
                                .plus(x[4].times(4))
                                .plus(x[5].times(1))
                                .plus(x[6].times(40))
                                .plus(x[7].times(60))
                                .plus(x[8].times(-5))
                                .plus(x[9].times(-1))
                                .plus(x[10].times(30).times(x[10]))
                                .plus(x[10].times(-20).times(x[11]))
                                .plus(x[10].times(-10).times(x[12]))
                                .plus(x[10].times(32).times(x[13]))
                                .plus(x[10].times(-10).times(x[14]))
                                .plus(x[11].times(-20).times(x[10]))
                                .plus(x[11].times(39).times(x[11]))
                                .plus(x[11].times(-6).times(x[12]))
                                .plus(x[11].times(-31).times(x[13]))
                                .plus(x[11].times(32).times(x[14]))
                                .plus(x[12].times(-10).times(x[10]))
                                .plus(x[12].times(-6).times(x[11]))
                                .plus(x[12].times(10).times(x[12]))
                                .plus(x[12].times(-6).times(x[13]))
                                .plus(x[12].times(-10).times(x[14]))
                                .plus(x[13].times(32).times(x[10]))
                                .plus(x[13].times(-31).times(x[11]))
                                .plus(x[13].times(-6).times(x[12]))
                                .plus(x[13].times(39).times(x[13]))
                                .plus(x[13].times(-20).times(x[14]))
                                .plus(x[14].times(-10).times(x[10]))
                                .plus(x[14].times(32).times(x[11]))
                                .plus(x[14].times(-10).times(x[12]))
                                .plus(x[14].times(-20).times(x[13]))
                                .plus(x[14].times(30).times(x[14]))
                                .plus(x[10].power(3).times(8))
                                .plus(x[11].power(3).times(16))
                                .plus(x[12].power(3).times(20))
                                .plus(x[13].power(3).times(12))
                                .plus(x[14].power(3).times(4)))
                .atLeastZero(x -> x[10].times(60)
                        .plus(x[11].times(-40))
                        .plus(x[12].times(-20))
                        .plus(x[13].times(64))
                        .plus(x[14].times(-20))
                        .plus(x[10].square().times(12))
                        .plus(-15)
                        .plus(x[0].times(16))
                        .plus(x[2].times(3.5))
                        .plus(x[5].times(-2))
                        .plus(x[6].times(1))
                        .plus(x[7].times(1))
                        .plus(x[8].times(-1))
                        .plus(x[9].times(-1)))
                .atLeastZero(x -> x[10].times(-40)
                        .plus(x[11].times(78))
                        .plus(x[12].times(-12))
                        .plus(x[13].times(-62))
                        .plus(x[14].times(64))
                        .plus(x[11].square().times(24))
                        .plus(-27)
                        .plus(x[0].times(-2))
                        .plus(x[1].times(2))
                        .plus(x[3].times(2))
                        .plus(x[4].times(9))
                        .plus(x[6].times(1))
                        .plus(x[7].times(2))
                        .plus(x[8].times(-2))
                        .plus(x[9].times(-1)))
                .atLeastZero(x -> x[10].times(-20)
                        .plus(x[11].times(-12))
                        .plus(x[12].times(20))
                        .plus(x[13].times(-12))
                        .plus(x[14].times(-20))
                        .plus(x[12].square().times(30))
                        .plus(-36)
                        .plus(x[2].times(-2))
                        .plus(x[4].times(2))
                        .plus(x[5].times(4))
                        .plus(x[6].times(1))
                        .plus(x[7].times(3))
                        .plus(x[8].times(-3))
                        .plus(x[9].times(-1)))
                .atLeastZero(x -> x[10].times(64)
                        .plus(x[11].times(-62))
                        .plus(x[12].times(-12))
                        .plus(x[13].times(78))
                        .plus(x[14].times(-40))
                        .plus(x[13].square().times(18))
                        .plus(-18)
                        .plus(x[0].times(-1))
                        .plus(x[1].times(-0.4))
                        .plus(x[3].times(4))
                        .plus(x[4].times(-1))
                        .plus(x[6].times(1))
                        .plus(x[7].times(2))
                        .plus(x[8].times(-4))
                        .plus(x[9].times(-1)))
                .atLeastZero(x -> x[10].times(-20)
                        .plus(x[11].times(64))
                        .plus(x[12].times(-20))
                        .plus(x[13].times(-40))
                        .plus(x[14].times(60))
                        .plus(x[14].square().times(6))
                        .plus(-12)
                        .plus(x[1].times(-2))
                        .plus(x[3].times(1))
                        .plus(x[4].times(2.8))
                        .plus(x[6].times(1))
                        .plus(x[7].times(1))
                        .plus(x[8].times(-5))
                        .plus(x[9].times(-1)))
                .allWithin(0, INFINITE);
        problem(
                        118,
                        664.82045,
                        at(20, 55, 15, 20, 60, 20, 20, 60, 20, 20, 60, 20, 20, 60, 20),
                        x -> x[0].times(2.3)
                                .plus(x[0].square().times(0.0001))
                                .plus(x[1].times(1.7))
                                .plus(x[1].square().times(0.0001))
                                .plus(x[2].times(2.2))
                                .plus(x[2].square().times(0.00015))
                                .plus(x[3].times(2.3))
                                .plus(x[3].square().times(0.0001))
                                .plus(x[4].times(1.7))
                                .plus(x[4].square().times(0.0001))
                                .plus(x[5].times(2.2))
                                .plus(x[5].square().times(0.00015))
                                .plus(x[6].times(2.3))
                                .plus(x[6].square().times(0.0001))
                                .plus(x[7].times(1.7))
                                .plus(x[7].square().times(0.0001))
                                .plus(x[8].times(2.2))
                                .plus(x[8].square().times(0.00015))
                                .plus(x[9].times(2.3))
                                .plus(x[9].square().times(0.0001))
                                .plus(x[10].times(1.7))
                                .plus(x[10].square().times(0.0001))
                                .plus(x[11].times(2.2))
                                .plus(x[11].square().times(0.00015))
                                .plus(x[12].times(2.3))
                                .plus(x[12].square().times(0.0001))
                                .plus(x[13].times(1.7))
                                .plus(x[13].square().times(0.0001))
                                .plus(x[14].times(2.2))
                                .plus(x[14].square().times(0.00015)))
                .between(-7, x -> x[3].minus(x[0]), 6)
                .between(-7, x -> x[4].minus(x[1]), 7)
                .between(-7, x -> x[5].minus(x[2]), 6)
                .between(-7, x -> x[6].minus(x[3]), 6)
                .between(-7, x -> x[7].minus(x[4]), 7)
                .between(-7, x -> x[8].minus(x[5]), 6)
                .between(-7, x -> x[9].minus(x[6]), 6)
                .between(-7, x -> x[10].minus(x[7]), 7)
                .between(-7, x -> x[11].minus(x[8]), 6)
                .between(-7, x -> x[12].minus(x[9]), 6)
                .between(-7, x -> x[13].minus(x[10]), 7)
                .between(-7, x -> x[14].minus(x[11]), 6)
                .between(60, x -> x[0].plus(x[1]).plus(x[2]), INFINITE)
                .between(50, x -> x[3].plus(x[4]).plus(x[5]), INFINITE)
                .between(70, x -> x[6].plus(x[7]).plus(x[8]), INFINITE)
                .between(85, x -> x[9].plus(x[10]).plus(x[11]), INFINITE)
                .between(100, x -> x[12].plus(x[13]).plus(x[14]), INFINITE)
                .within(0, 8, 21)
                .within(1, 43, 57)
                .within(2, 3, 16)
                .within(3, 0, 90)
                .within(4, 0, 120)
                .within(5, 0, 60)
                .within(6, 0, 90)
                .within(7, 0, 120)
                .within(8, 0, 60)
                .within(9, 0, 90)
                .within(10, 0, 120)
                .within(11, 0, 60)
                .within(12, 0, 90)
                .within(13, 0, 120)
                .within(14, 0, 60);
    }
}

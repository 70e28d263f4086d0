package talus.chain.anthropometry;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import talus.chain.parameters.ParameterValues;
import talus.chain.statistics.MultivariateNormal;
import talus.chain.statistics.RandomSource;

/**
 * The measures of one person as far as they are known: a multivariate normal distribution (ANSUR II), conditional on
 * stature, mass and every measured length. A measured length replaces its mean exactly; all others move with it as they
 * do among people, so that with a longer thigh the same stature leaves a shorter trunk. The head and neck take what is
 * left of the stature, see {@link JointCentreLengths}.
 *
 * <p>Without a mass the mean body has the typical mass for its height, {@link #typicalMassKg}; giving that mass back
 * changes nothing. Drawn bodies then spread in mass with the coefficient of variation that people of one height have
 * (log-normal, so that small people stay positive).
 *
 * <p>The table's people are soldiers of 17 to 58 years; older people get the same proportions. Immutable.
 */
public final class BodyEstimate {
    /**
     * Standard deviations around what is known within which a measured length counts as possible: one person in 500
     * million lies outside.
     */
    static final double POSSIBLE_SD = 6;

    private final PersonSize person;
    private final double typicalMassKg;
    private final double massLogSd;
    private final double[] massEffect;
    private final MultivariateNormal distribution;

    /** How many standard deviations a stature lies above the mean of the surveyed people of this sex. */
    public static double statureInStandardDeviations(Sex sex, double heightM) {
        int s = BodyVariable.STATURE.index();
        return (heightM - AnsurTable.mean(sex)[s]) / AnsurTable.standardDeviation(sex)[s];
    }

    private BodyEstimate(
            PersonSize person,
            double typicalMassKg,
            double massLogSd,
            double[] massEffect,
            MultivariateNormal distribution) {
        this.person = person;
        this.typicalMassKg = typicalMassKg;
        this.massLogSd = massLogSd;
        this.massEffect = massEffect;
        this.distribution = distribution;
    }

    /** The estimate with every parameter at its nominal value. */
    public static BodyAnswer of(PersonSize person) {
        return of(person, ParameterValues.nominal());
    }

    /** The estimate for one person, or which measured length cannot be. */
    public static BodyAnswer of(PersonSize person, ParameterValues values) {
        MultivariateNormal people = people(person.sex());
        double[] stature = BodyVariable.STATURE.row();
        double[] mass = BodyVariable.MASS.row();
        MultivariateNormal ofHeight = people.given(new double[][] {stature}, new double[] {person.heightM()});
        double typicalMass = ofHeight.meanOf(mass);
        double massKg = person.massKg().orElse(typicalMass);

        List<double[]> rows = new ArrayList<>(List.of(stature, mass));
        List<Double> seen = new ArrayList<>(List.of(person.heightM(), massKg));
        BodyAnswer impossible = observe(person, values, people, rows, seen);
        if (impossible != null) {
            return impossible;
        }
        MultivariateNormal known = given(people, rows, seen);

        double[] headNeck = headNeckRow();
        double expected = ofHeight.meanOf(headNeck);
        double reach = POSSIBLE_SD * ofHeight.standardDeviationOf(headNeck);
        double left = known.meanOf(headNeck);
        if (Math.abs(left - expected) > reach) {
            return new BodyAnswer.Impossible("headNeckM", left, expected - reach, expected + reach);
        }
        double[] massEffect = massEffect(people, rows, seen, known);
        double logSd = person.massKg().isPresent() ? 0 : ofHeight.standardDeviationOf(mass) / people.meanOf(mass);
        return new BodyAnswer.Possible(new BodyEstimate(person, typicalMass, logSd, massEffect, known));
    }

    /** The mean mass of people of one height, in kg: 22 to 28 kg per square metre. */
    public static double typicalMassKg(Sex sex, double heightM) {
        return people(sex)
                .given(new double[][] {BodyVariable.STATURE.row()}, new double[] {heightM})
                .meanOf(BodyVariable.MASS.row());
    }

    static MultivariateNormal people(Sex sex) {
        return MultivariateNormal.of(
                AnsurTable.mean(sex), AnsurTable.standardDeviation(sex), AnsurTable.correlation(sex));
    }

    /** Stature less everything up to the seventh cervical vertebra. */
    static double[] headNeckRow() {
        double[] row = BodyVariable.STATURE.row();
        row[BodyVariable.MALLEOLUS_HEIGHT.index()] = -1;
        row[BodyVariable.MALLEOLUS_TO_EPICONDYLE.index()] = -1;
        row[BodyVariable.EPICONDYLE_TO_TROCHANTERION.index()] = -1;
        row[BodyVariable.TROCHANTERION_TO_CERVICALE.index()] = -1;
        return row;
    }

    /** Adds every measured length to what is known, or says which one cannot be. */
    private static @Nullable BodyAnswer observe(
            PersonSize person,
            ParameterValues values,
            MultivariateNormal people,
            List<double[]> rows,
            List<Double> seen) {
        JointCentreOffsets offsets = new JointCentreOffsets(person.sex(), values);
        double hip = offsets.hipAboveTrochanterionM();
        MeasuredSegments measured = person.measured();
        String[] names = {"shankM", "thighM", "trunkM", "footLengthM", "ankleHeightM"};
        OptionalDouble[] lengths = {
            measured.shankM(), measured.thighM(), measured.trunkM(), measured.footLengthM(), measured.ankleHeightM()
        };
        double[][] forms = {
            offsets.shankRow(),
            offsets.thighRow(),
            offsets.trunkRow(),
            BodyVariable.FOOT_LENGTH.row(),
            offsets.ankleHeightRow()
        };
        double[] added = {0, hip, -hip, 0, 0};
        for (int i = 0; i < names.length; i++) {
            if (lengths[i].isEmpty()) {
                continue;
            }
            double length = lengths[i].getAsDouble();
            MultivariateNormal known = given(people, rows, seen);
            double mean = known.meanOf(forms[i]) + added[i];
            double reach = POSSIBLE_SD * known.standardDeviationOf(forms[i]);
            if (!(Math.abs(length - mean) <= reach)) {
                return new BodyAnswer.Impossible(names[i], length, mean - reach, mean + reach);
            }
            rows.add(forms[i]);
            seen.add(length - added[i]);
        }
        return null;
    }

    private static MultivariateNormal given(MultivariateNormal people, List<double[]> rows, List<Double> seen) {
        double[] values = new double[seen.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = seen.get(i);
        }
        return people.given(rows.toArray(new double[0][]), values);
    }

    /** What one kilogram more does to the mean of every measure, everything else known staying as it is. */
    private static double[] massEffect(
            MultivariateNormal people, List<double[]> rows, List<Double> seen, MultivariateNormal known) {
        List<Double> heavier = new ArrayList<>(seen);
        heavier.set(1, seen.get(1) + 1);
        MultivariateNormal shifted = given(people, rows, heavier);
        double[] effect = new double[BodyVariable.COUNT];
        for (int i = 0; i < effect.length; i++) {
            effect[i] = shifted.mean(i) - known.mean(i);
        }
        return effect;
    }

    /** What was known. */
    public PersonSize person() {
        return person;
    }

    /** The typical mass for this height, in kg, also when another one was given. */
    public double typicalMassKg() {
        return typicalMassKg;
    }

    /** The mean body: what is known, and for the rest the mean given it. */
    public BodyMeasures mean() {
        return at(new double[drawSize()]);
    }

    /**
     * How many standard normal numbers {@link #at} takes: one for the mass (unused when it is known), then one for each
     * measure.
     */
    public int drawSize() {
        return 1 + BodyVariable.COUNT;
    }

    /**
     * The body at given standard normal numbers: a function for samplings that choose their own numbers. Zeros give
     * {@link #mean}.
     *
     * @param standardNormals {@link #drawSize} numbers
     */
    public BodyMeasures at(double[] standardNormals) {
        if (standardNormals.length != drawSize()) {
            throw new IllegalArgumentException(
                    "standard normals: " + standardNormals.length + " given, expected " + drawSize());
        }
        double[] rest = new double[BodyVariable.COUNT];
        System.arraycopy(standardNormals, 1, rest, 0, rest.length);
        double[] x = distribution.at(rest);
        double massKg = x[BodyVariable.MASS.index()];
        double extraKg = massKg * StrictMath.exp(massLogSd * standardNormals[0]) - massKg;
        for (int i = 0; i < x.length; i++) {
            x[i] += massEffect[i] * extraKg;
        }
        return BodyMeasures.from(person.sex(), person.ageYears(), x);
    }

    /** A body drawn from those that fit what is known. */
    public BodyMeasures draw(RandomSource random) {
        double[] normals = new double[drawSize()];
        for (int i = 0; i < normals.length; i++) {
            normals[i] = random.nextNormal();
        }
        return at(normals);
    }

    /**
     * How unusual height and mass are together among the table's people: their Mahalanobis distance. Above about 3.4,
     * where one in 300 lies, the proportions are extrapolated.
     */
    public double distanceFromTable() {
        MultivariateNormal people = people(person.sex());
        int s = BodyVariable.STATURE.index();
        int m = BodyVariable.MASS.index();
        double ds = person.heightM() - people.mean(s);
        double dm = person.massKg().orElse(typicalMassKg) - people.mean(m);
        double ss = people.covariance(s, s);
        double mm = people.covariance(m, m);
        double sm = people.covariance(s, m);
        return Math.sqrt((ds * ds * mm - 2 * ds * dm * sm + dm * dm * ss) / (ss * mm - sm * sm));
    }
}

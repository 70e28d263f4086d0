package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.Bands;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Support;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** The person's table of a posture beside the same body with more ankle bend: angles in degrees, efforts in percent, heels as lengths. */
final class ChangeTable {
    /** Both sides share a line when in neither body they differ by more, in the shown unit. */
    private static final double ALIKE = 1.0;

    private final Frame person;
    private final Optional<Frame> reference;
    private final Optional<Bands> bands;
    private final List<List<String>> rows = new ArrayList<>();

    private ChangeTable(Frame person, Optional<Frame> reference, Optional<Bands> bands) {
        this.person = person;
        this.reference = reference;
        this.bands = bands;
    }

    static List<Report.Column> columns(boolean withReference, boolean withBands) {
        List<Report.Column> columns = new ArrayList<>();
        columns.add(Report.Column.words(ChangeMessage.QUANTITY));
        columns.add(Report.Column.numbers(ChangeMessage.THIS_BODY));
        if (withBands) {
            columns.add(Report.Column.numbers(ChangeMessage.BAND));
        }
        if (withReference) {
            columns.add(Report.Column.numbers(ChangeMessage.MORE_BEND));
            columns.add(Report.Column.numbers(ChangeMessage.DIFFERENCE));
        }
        return columns;
    }

    static List<List<String>> rows(Frame person, Optional<Frame> reference, Optional<Bands> bands, UnitSystem units) {
        ChangeTable table = new ChangeTable(person, reference, bands);
        table.sided(ChangeMessage.SHIN, "shinDeg", frame -> frame.angles().shinDeg(), Unit.DEGREES);
        table.single(ChangeMessage.TRUNK, "trunkDeg", frame -> frame.angles().trunkDeg(), Unit.DEGREES);
        table.single(
                ChangeMessage.LUMBAR,
                "lumbarFlexionDeg",
                frame -> frame.angles().lumbarFlexionDeg(),
                Unit.DEGREES);
        table.single(
                ChangeMessage.PELVIS, "pelvisTiltDeg", frame -> frame.angles().pelvisTiltDeg(), Unit.DEGREES);
        table.sided(ChangeMessage.HIP, "hipFlexionDeg", frame -> frame.angles().hipFlexionDeg(), Unit.DEGREES);
        table.sided(
                ChangeMessage.KNEE, "kneeFlexionDeg", frame -> frame.angles().kneeFlexionDeg(), Unit.DEGREES);
        table.sided(ChangeMessage.FOOT, "pronationDeg", frame -> frame.angles().pronationDeg(), Unit.DEGREES);
        table.sided(
                ChangeMessage.HEEL,
                "heelHeightM",
                frame -> frame.support().heelHeightM(),
                units == UnitSystem.METRIC ? Unit.CENTIMETRES : Unit.INCHES);
        table.single(ChangeMessage.WEIGHT_LEFT, "", ChangeTable::weightLeft, Unit.PERCENT);
        table.sided(
                ChangeMessage.HIP_EFFORT, "effort.hip", frame -> frame.effort().hip(), Unit.PERCENT);
        table.sided(
                ChangeMessage.KNEE_EFFORT,
                "effort.knee",
                frame -> frame.effort().knee(),
                Unit.PERCENT);
        table.sided(
                ChangeMessage.ANKLE_EFFORT,
                "effort.ankle",
                frame -> frame.effort().ankle(),
                Unit.PERCENT);
        table.single(
                ChangeMessage.TRUNK_EFFORT,
                "effort.trunk",
                frame -> frame.effort().trunk(),
                Unit.PERCENT);
        return table.rows;
    }

    /** Part of the body's weight that the left leg carries; half when neither carries any. */
    static double weightLeft(Frame frame) {
        Support support = frame.support();
        double sum = support.forceLeftN().up() + support.forceRightN().up();
        return sum > 0.0 ? support.forceLeftN().up() / sum : 0.5;
    }

    private void sided(ChangeMessage name, String path, Function<Frame, Sides> read, Unit unit) {
        boolean alike =
                alike(read.apply(person), unit) && (reference.isEmpty() || alike(read.apply(reference.get()), unit));
        if (alike) {
            row(Words.say(name), path + ".left", frame -> read.apply(frame).mean(), unit);
        } else {
            String title = Words.say(name);
            row(
                    Words.say(ChangeMessage.QUANTITY_LEFT, title),
                    path + ".left",
                    frame -> read.apply(frame).left(),
                    unit);
            row(
                    Words.say(ChangeMessage.QUANTITY_RIGHT, title),
                    path + ".right",
                    frame -> read.apply(frame).right(),
                    unit);
        }
    }

    /** Whether an angle of both bodies takes one line for both sides. */
    static boolean onOneLine(Sides personDeg, Sides referenceDeg) {
        return alike(personDeg, Unit.DEGREES) && alike(referenceDeg, Unit.DEGREES);
    }

    private static boolean alike(Sides sides, Unit unit) {
        return Math.abs(sides.left() - sides.right()) * unit.perSi() <= ALIKE;
    }

    private void single(ChangeMessage name, String path, ToDoubleFunction<Frame> read, Unit unit) {
        row(Words.say(name), path, read, unit);
    }

    private void row(String title, String path, ToDoubleFunction<Frame> read, Unit unit) {
        List<String> cells = new ArrayList<>();
        double mine = read.applyAsDouble(person);
        cells.add(title);
        cells.add(unit.say(mine));
        bands.ifPresent(all -> cells.add(band(all.scalars().get(path), unit)));
        if (reference.isPresent()) {
            double other = read.applyAsDouble(reference.get());
            cells.add(unit.say(other));
            cells.add(Decimal.signed(unit.shown(mine) - unit.shown(other), unit.decimals()));
        }
        rows.add(cells);
    }

    private static String band(@Nullable Band band, Unit unit) {
        return band == null
                ? ""
                : Words.say(
                        ChangeMessage.BAND_RANGE,
                        Decimal.of(band.low() * unit.perSi(), unit.decimals()),
                        Decimal.of(band.high() * unit.perSi(), unit.decimals()));
    }

    /** How a quantity is shown. */
    private enum Unit {
        DEGREES(1, 0),
        PERCENT(100, 0),
        CENTIMETRES(100, 1),
        INCHES(1 / 0.0254, 1);

        private final double perSi;
        private final int decimals;

        Unit(double perSi, int decimals) {
            this.perSi = perSi;
            this.decimals = decimals;
        }

        double perSi() {
            return perSi;
        }

        int decimals() {
            return decimals;
        }

        /** The value in this unit as it is printed, so that printed differences fit. */
        double shown(double value) {
            return Decimal.rounded(value * perSi, decimals);
        }

        String say(double value) {
            return switch (this) {
                case DEGREES -> UnitSystem.degrees(value);
                case PERCENT -> UnitSystem.percent(value);
                case CENTIMETRES -> UnitSystem.METRIC.length(value);
                case INCHES -> UnitSystem.US.length(value);
            };
        }
    }
}

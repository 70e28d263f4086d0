package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import talus.chain.body.Side;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.Bands;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Support;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** The person's table of a posture beside the same body with freer ankles: angles in degrees, efforts in percent, heels as lengths. */
public final class ChangeTable {
    /** Both sides share a line when in neither body they differ by more, in the shown unit. */
    private static final double ALIKE = 1.0;

    /** A lower heel cannot be seen to be off the floor. */
    static final double SEEN_M = 0.002;

    private final Frame person;
    private final Optional<Frame> reference;
    private final Optional<Bands> bands;
    private final List<Line> lines = new ArrayList<>();

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
            columns.add(Report.Column.numbers(ChangeMessage.FREER));
            columns.add(Report.Column.numbers(ChangeMessage.DIFFERENCE));
        }
        return columns;
    }

    static List<List<String>> rows(Frame person, Optional<Frame> reference, Optional<Bands> bands, UnitSystem units) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines(person, reference, bands, units)) {
            List<String> cells = new ArrayList<>();
            cells.add(line.title());
            cells.add(line.mine());
            if (bands.isPresent()) {
                cells.add(line.band());
            }
            line.other().ifPresent(cells::add);
            line.difference().ifPresent(cells::add);
            rows.add(cells);
        }
        return rows;
    }

    /**
     * One line of the table.
     *
     * @param quantity which of the table's quantities
     * @param title with the side where there is one
     * @param value of this body, in the shown unit, as it is printed
     * @param band empty when none is known
     */
    public record Line(
            ChangeMessage quantity,
            String title,
            double value,
            String mine,
            String band,
            OptionalDouble otherValue,
            Optional<String> other,
            Optional<String> difference) {}

    /** The table, line by line. */
    public static List<Line> lines(Frame person, Optional<Frame> reference, Optional<Bands> bands, UnitSystem units) {
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
        table.sided(ChangeMessage.FOOT, "pronationDeg", frame -> frame.angles().pronationDeg(), Unit.ROLL);
        table.heels(units);
        table.single(ChangeMessage.WEIGHT_LEFT, "", ChangeTable::weightLeft, Unit.PERCENT);
        for (Effort effort : EFFORTS) {
            table.effort(effort);
        }
        return table.lines;
    }

    /** A heel that never leaves the floor takes no line. */
    private void heels(UnitSystem units) {
        boolean lifts = lifts(person) || reference.map(ChangeTable::lifts).orElse(false);
        if (lifts) {
            sided(
                    ChangeMessage.HEEL,
                    "heelHeightM",
                    frame -> frame.support().heelHeightM(),
                    units == UnitSystem.METRIC ? Unit.CENTIMETRES : Unit.INCHES);
        }
    }

    private static boolean lifts(Frame frame) {
        Sides heightM = frame.support().heelHeightM();
        return Math.max(heightM.left(), heightM.right()) >= SEEN_M;
    }

    /** The ankle's two groups of muscles take a line each, and none on a side where they do not work. */
    private void effort(Effort effort) {
        if (effort.single()) {
            single(effort.name(), effort.path(), frame -> effort.of(frame).mean(), Unit.PERCENT);
            return;
        }
        boolean left = !effort.ofAnkle() || works(effort, Side.LEFT);
        boolean right = !effort.ofAnkle() || works(effort, Side.RIGHT);
        if (left && right) {
            sided(effort.name(), effort.path(), effort::of, Unit.PERCENT);
        } else if (left || right) {
            side(effort.name(), effort.path(), effort::of, Unit.PERCENT, left ? Side.LEFT : Side.RIGHT);
        }
    }

    private boolean works(Effort effort, Side side) {
        return effort.of(person).of(side) > 0
                || reference.map(frame -> effort.of(frame).of(side) > 0).orElse(false);
    }

    /**
     * The effort of some muscles.
     *
     * @param path in the contract's bands
     * @param single whether both sides have one
     */
    public record Effort(ChangeMessage name, String path, boolean single, Function<Frame, Sides> read) {
        public Sides of(Frame frame) {
            return read.apply(frame);
        }

        boolean ofAnkle() {
            return path.equals("effort.ankle");
        }
    }

    /** In the order of the table. */
    public static final List<Effort> EFFORTS = List.of(
            new Effort(
                    ChangeMessage.HIP_EFFORT,
                    "effort.hip",
                    false,
                    frame -> frame.effort().hip()),
            new Effort(
                    ChangeMessage.KNEE_EFFORT,
                    "effort.knee",
                    false,
                    frame -> frame.effort().knee()),
            new Effort(
                    ChangeMessage.SHIN_EFFORT,
                    "effort.ankle",
                    false,
                    frame -> new Sides(ShinUse.pullEffort(frame, Side.LEFT), ShinUse.pullEffort(frame, Side.RIGHT))),
            new Effort(
                    ChangeMessage.CALF_EFFORT,
                    "effort.ankle",
                    false,
                    frame -> new Sides(ShinUse.calfEffort(frame, Side.LEFT), ShinUse.calfEffort(frame, Side.RIGHT))),
            new Effort(
                    ChangeMessage.TRUNK_EFFORT,
                    "effort.trunk",
                    true,
                    frame -> new Sides(frame.effort().trunk(), frame.effort().trunk())));

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
            line(
                    name,
                    Words.say(name),
                    path + ".left",
                    frame -> read.apply(frame).mean(),
                    unit);
        } else {
            for (Side side : Side.BOTH) {
                side(name, path, read, unit, side);
            }
        }
    }

    private void side(ChangeMessage name, String path, Function<Frame, Sides> read, Unit unit, Side side) {
        ChangeMessage of = side == Side.LEFT ? ChangeMessage.QUANTITY_LEFT : ChangeMessage.QUANTITY_RIGHT;
        line(
                name,
                Words.say(of, Words.say(name)),
                side.of(path),
                frame -> read.apply(frame).of(side),
                unit);
    }

    /** Which way a foot rolls, and how far. */
    static String rolls(double pronationDeg) {
        double shown = Decimal.rounded(pronationDeg, 0);
        String deg = UnitSystem.degrees(Math.abs(shown));
        return shown == 0 ? deg : Words.say(shown > 0 ? ChangeMessage.ROLLS_IN : ChangeMessage.ROLLS_OUT, deg);
    }

    /** Whether an angle of both bodies takes one line for both sides. */
    static boolean onOneLine(Sides personDeg, Sides referenceDeg) {
        return alike(personDeg, Unit.DEGREES) && alike(referenceDeg, Unit.DEGREES);
    }

    /** Whether efforts of both bodies take one line for both sides. */
    static boolean effortsOnOneLine(Sides person, Sides reference) {
        return alike(person, Unit.PERCENT) && alike(reference, Unit.PERCENT);
    }

    private static boolean alike(Sides sides, Unit unit) {
        return Math.abs(sides.left() - sides.right()) * unit.perSi() <= ALIKE;
    }

    private void single(ChangeMessage name, String path, ToDoubleFunction<Frame> read, Unit unit) {
        line(name, Words.say(name), path, read, unit);
    }

    private void line(ChangeMessage name, String title, String path, ToDoubleFunction<Frame> read, Unit unit) {
        double mine = unit.shown(read.applyAsDouble(person));
        String band = bands.map(all -> band(all.scalars().get(path), unit)).orElse("");
        if (reference.isEmpty()) {
            lines.add(new Line(
                    name,
                    title,
                    mine,
                    unit.say(read.applyAsDouble(person)),
                    band,
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Optional.empty()));
            return;
        }
        double other = unit.shown(read.applyAsDouble(reference.get()));
        lines.add(new Line(
                name,
                title,
                mine,
                unit.say(read.applyAsDouble(person)),
                band,
                OptionalDouble.of(other),
                Optional.of(unit.say(read.applyAsDouble(reference.get()))),
                Optional.of(Decimal.signed(mine - other, unit.decimals()))));
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
        ROLL(1, 0),
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
                case ROLL -> rolls(value);
                case PERCENT -> UnitSystem.percent(value);
                case CENTIMETRES -> UnitSystem.METRIC.length(value);
                case INCHES -> UnitSystem.US.length(value);
            };
        }
    }
}

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
import talus.chain.contract.result.JointMoments;
import talus.chain.contract.result.OptionalSides;
import talus.chain.contract.result.Sides;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.TableMessage;
import talus.chain.report.words.Words;

/** Angles, support, moments and efforts of a frame, beside the reference and with bands where there are any. */
final class FrameTable {
    private static final String DEG = "deg";
    private static final String NM = "N.m";

    private final Frame person;
    private final Optional<Frame> reference;
    private final Optional<Bands> bands;
    private final List<List<String>> rows = new ArrayList<>();

    FrameTable(Frame person, Optional<Frame> reference, Optional<Bands> bands) {
        this.person = person;
        this.reference = reference;
        this.bands = bands;
        angles();
        support();
        moments(Frame::momentNm, "momentNm", MOMENTS);
        moments(Frame::passiveNm, "passiveNm", PASSIVE);
        efforts();
        loads();
    }

    private static final List<TableMessage> MOMENTS = List.of(
            TableMessage.HIP_MOMENT, TableMessage.KNEE_MOMENT, TableMessage.ANKLE_MOMENT, TableMessage.L5S1_MOMENT);

    private static final List<TableMessage> PASSIVE = List.of(
            TableMessage.HIP_PASSIVE, TableMessage.KNEE_PASSIVE, TableMessage.ANKLE_PASSIVE, TableMessage.L5S1_PASSIVE);

    List<Report.Column> columns() {
        List<Report.Column> columns = new ArrayList<>();
        columns.add(Report.Column.words(TableMessage.QUANTITY));
        columns.add(Report.Column.numbers(TableMessage.LEFT));
        columns.add(Report.Column.numbers(TableMessage.RIGHT));
        if (bands.isPresent()) {
            columns.add(Report.Column.numbers(TableMessage.BAND_LEFT));
            columns.add(Report.Column.numbers(TableMessage.BAND_RIGHT));
        }
        if (reference.isPresent()) {
            columns.add(Report.Column.numbers(TableMessage.REFERENCE_LEFT));
            columns.add(Report.Column.numbers(TableMessage.REFERENCE_RIGHT));
        }
        return columns;
    }

    List<List<String>> rows() {
        return rows;
    }

    private void angles() {
        sided(TableMessage.SHIN, DEG, "shinDeg", frame -> frame.angles().shinDeg(), 1, 1);
        sided(TableMessage.THIGH, DEG, "thighDeg", frame -> frame.angles().thighDeg(), 1, 1);
        single(TableMessage.TRUNK, DEG, "trunkDeg", frame -> frame.angles().trunkDeg(), 1);
        single(
                TableMessage.PELVIS,
                DEG,
                "pelvisTiltDeg",
                frame -> frame.angles().pelvisTiltDeg(),
                1);
        single(
                TableMessage.LUMBAR,
                DEG,
                "lumbarFlexionDeg",
                frame -> frame.angles().lumbarFlexionDeg(),
                1);
        sided(
                TableMessage.DORSIFLEXION,
                DEG,
                "ankleDorsiflexionDeg",
                frame -> frame.angles().ankleDorsiflexionDeg(),
                1,
                1);
        sided(
                TableMessage.PRONATION,
                DEG,
                "pronationDeg",
                frame -> frame.angles().pronationDeg(),
                1,
                1);
        sided(TableMessage.KNEE, DEG, "kneeFlexionDeg", frame -> frame.angles().kneeFlexionDeg(), 1, 1);
        sided(TableMessage.HIP, DEG, "hipFlexionDeg", frame -> frame.angles().hipFlexionDeg(), 1, 1);
        sided(
                TableMessage.HIP_ADDUCTION,
                DEG,
                "hipAdductionDeg",
                frame -> frame.angles().hipAdductionDeg(),
                1,
                1);
        sided(
                TableMessage.HIP_ROTATION,
                DEG,
                "hipRotationDeg",
                frame -> frame.angles().hipRotationDeg(),
                1,
                1);
        optional(
                TableMessage.KNEE_VALGUS,
                DEG,
                "kneeValgusDeg",
                frame -> frame.angles().kneeValgusDeg(),
                1);
    }

    private void support() {
        sided(
                TableMessage.KNEE_MEDIAL,
                "cm",
                "kneeMedialM",
                frame -> frame.support().kneeMedialM(),
                100,
                1);
        sided(TableMessage.HEEL, "cm", "heelHeightM", frame -> frame.support().heelHeightM(), 100, 1);
        optional(
                TableMessage.PRESSURE,
                "1",
                "pressureCentre",
                frame -> frame.support().pressureCentre(),
                2);
        sided(
                TableMessage.FORCE,
                "N",
                "forceN.*.up",
                frame -> new Sides(
                        frame.support().forceLeftN().up(),
                        frame.support().forceRightN().up()),
                1,
                0);
        if (person.wallDistanceM().isPresent()) {
            single(
                    TableMessage.WALL_DISTANCE,
                    "cm",
                    "wallDistanceM",
                    frame -> frame.wallDistanceM().orElse(0) * 100,
                    1);
        }
    }

    private void moments(Function<Frame, JointMoments> read, String path, List<TableMessage> names) {
        sided(names.get(0), NM, path + ".hip", frame -> read.apply(frame).hip(), 1, 1);
        sided(names.get(1), NM, path + ".knee", frame -> read.apply(frame).knee(), 1, 1);
        sided(names.get(2), NM, path + ".ankle", frame -> read.apply(frame).ankle(), 1, 1);
        single(names.get(3), NM, path + ".l5s1", frame -> read.apply(frame).l5s1(), 1);
    }

    private void efforts() {
        sided(
                TableMessage.HIP_EFFORT,
                "1",
                "effort.hip",
                frame -> frame.effort().hip(),
                1,
                2);
        sided(
                TableMessage.KNEE_EFFORT,
                "1",
                "effort.knee",
                frame -> frame.effort().knee(),
                1,
                2);
        sided(
                TableMessage.ANKLE_EFFORT,
                "1",
                "effort.ankle",
                frame -> frame.effort().ankle(),
                1,
                2);
        single(
                TableMessage.TRUNK_EFFORT,
                "1",
                "effort.trunk",
                frame -> frame.effort().trunk(),
                2);
    }

    private void loads() {
        boolean known = person.load().isPresent()
                && reference.map(frame -> frame.load().isPresent()).orElse(true);
        if (known) {
            single(
                    TableMessage.COMPRESSION,
                    "N",
                    "load.l5s1CompressionN",
                    frame -> frame.load().orElseThrow().l5s1CompressionN(),
                    0);
            single(
                    TableMessage.SHEAR,
                    "N",
                    "load.l5s1ShearN",
                    frame -> frame.load().orElseThrow().l5s1ShearN(),
                    0);
            single(
                    TableMessage.DISC_PRESSURE,
                    "MPa",
                    "load.discPressureMPa",
                    frame -> frame.load().orElseThrow().discPressureMPa(),
                    2);
        }
    }

    private void sided(
            TableMessage name, String unit, String path, Function<Frame, Sides> read, double perSi, int decimals) {
        List<String> cells = new ArrayList<>();
        cells.add(Words.say(TableMessage.WITH_UNIT, Words.say(name), unit));
        sides(cells, read.apply(person), perSi, decimals);
        if (bands.isPresent()) {
            cells.add(band(at(path, Side.LEFT), perSi, decimals));
            cells.add(band(at(path, Side.RIGHT), perSi, decimals));
        }
        reference.ifPresent(frame -> sides(cells, read.apply(frame), perSi, decimals));
        rows.add(cells);
    }

    private static void sides(List<String> cells, Sides sides, double perSi, int decimals) {
        cells.add(Decimal.of(sides.left() * perSi, decimals));
        cells.add(Decimal.of(sides.right() * perSi, decimals));
    }

    private void optional(
            TableMessage name, String unit, String path, Function<Frame, OptionalSides> read, int decimals) {
        List<String> cells = new ArrayList<>();
        cells.add(Words.say(TableMessage.WITH_UNIT, Words.say(name), unit));
        optionalSides(cells, read.apply(person), decimals);
        if (bands.isPresent()) {
            cells.add(band(at(path, Side.LEFT), 1, decimals));
            cells.add(band(at(path, Side.RIGHT), 1, decimals));
        }
        reference.ifPresent(frame -> optionalSides(cells, read.apply(frame), decimals));
        rows.add(cells);
    }

    private static void optionalSides(List<String> cells, OptionalSides sides, int decimals) {
        cells.add(number(sides.left(), decimals));
        cells.add(number(sides.right(), decimals));
    }

    private static String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? Decimal.of(value.getAsDouble(), decimals) : Words.say(TableMessage.MISSING);
    }

    /** A quantity of the whole body stands in the left column. */
    private void single(TableMessage name, String unit, String path, ToDoubleFunction<Frame> read, int decimals) {
        List<String> cells = new ArrayList<>();
        cells.add(Words.say(TableMessage.WITH_UNIT, Words.say(name), unit));
        cells.add(Decimal.of(read.applyAsDouble(person), decimals));
        cells.add("");
        if (bands.isPresent()) {
            cells.add(band(path, 1, decimals));
            cells.add("");
        }
        if (reference.isPresent()) {
            cells.add(Decimal.of(read.applyAsDouble(reference.get()), decimals));
            cells.add("");
        }
        rows.add(cells);
    }

    /** The dotted path of one side: the side takes the place of a star, or comes last. */
    private static String at(String path, Side side) {
        int star = path.indexOf('*');
        return star < 0 ? side.of(path) : path.substring(0, star) + side.word() + path.substring(star + 1);
    }

    private String band(String path, double perSi, int decimals) {
        @Nullable Band band = bands.map(all -> all.scalars().get(path)).orElse(null);
        return band == null
                ? ""
                : Words.say(
                        TableMessage.BAND,
                        Decimal.of(band.low() * perSi, decimals),
                        Decimal.of(band.high() * perSi, decimals));
    }
}

package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Each ankle against the healthy range and against the other. */
public final class AnkleSection {
    /** Below it an ankle is called short: a threshold in use (E9). */
    public static final double SHORT_BELOW_M = 0.100;

    /** Healthy adults: 11.6 to 11.8 (Calatayud 2015, E1) and 12 cm (Hoch and McKeon 2011, E2), found. */
    public static final double HEALTHY_MEAN_M = 0.12;

    /** One standard deviation either side of the mean holds two in three: 12 and 2.8 cm (Hoch and McKeon 2011, E2), found. */
    public static final double HEALTHY_SD_M = 0.028;

    /** The ends of the range are meant roundly: to a whole centimetre. */
    private static final double ROUND_M = 0.01;

    /** Below it both sides print alike. */
    private static final double ALIKE_M = 0.0005;

    /** Ankles that work harder than this in the squat are not called unlikely to limit it. */
    private static final double HARD_EFFORT = 0.9;

    /** Where an ankle stands to the line below which it counts as short. */
    public enum Standing {
        BELOW(CheckMessage.IS_SHORT),
        AROUND(CheckMessage.IS_AROUND_LINE),
        ABOVE(CheckMessage.IS_NOT_SHORT);

        private final CheckMessage word;

        Standing(CheckMessage word) {
            this.word = word;
        }

        /** In words, as it stands in a table. */
        public String said() {
            return Words.say(word);
        }
    }

    private final CheckResult check;
    private final Optional<UsualAnkles> usual;
    private final UnitSystem units;

    private AnkleSection(CheckResult check, Optional<UsualAnkles> usual, UnitSystem units) {
        this.check = check;
        this.usual = usual;
        this.units = units;
    }

    /** Of this check; distances are told in {@code units}. */
    public static AnkleSection of(CheckResult check, Optional<UsualAnkles> usual, UnitSystem units) {
        return new AnkleSection(check, usual, units);
    }

    static void append(Report.Builder report, CheckResult check, Optional<UsualAnkles> usual, UnitSystem units) {
        AnkleSection section = of(check, usual, units);
        Report.Table table = section.table();
        report.heading(CheckMessage.ANKLES)
                .say(CheckMessage.ANKLE_BEND_IS)
                .table(table.columns(), table.rows())
                .paragraph(section.sentences())
                .paragraph(section.errors())
                .say(CheckMessage.WHEN_NOT_TO_TEST);
    }

    /** Both ankles, a row each. */
    public Report.Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Side side : Side.BOTH) {
            rows.add(row(side));
        }
        return new Report.Table(
                List.of(
                        Report.Column.words(CheckMessage.SIDE),
                        Report.Column.numbers(CheckMessage.KNEE_TO_WALL),
                        Report.Column.numbers(CheckMessage.SHIN_LEANS_UP_TO),
                        Report.Column.numbers(CheckMessage.LIKELY_RANGE),
                        new Report.Column("", false)),
                rows);
    }

    private List<String> row(Side side) {
        AnkleAnswer ankle = check.ankles().of(side);
        String distance = units.tape(ankle.wallDistanceM());
        String lean = UnitSystem.degrees(ankle.limitDeg());
        boolean byAngle = TestError.of(check, side).byAngle();
        return List.of(
                Words.say(side == Side.LEFT ? CheckMessage.LEFT : CheckMessage.RIGHT),
                byAngle ? Words.say(CheckMessage.ABOUT, distance) : distance,
                byAngle ? lean : Words.say(CheckMessage.ABOUT, lean),
                Words.say(
                        CheckMessage.RANGE,
                        Decimal.of(ankle.bandDeg().low(), 0),
                        Decimal.of(ankle.bandDeg().high(), 0)),
                standing(side).said());
    }

    /** Around the line within one standard error of a single test. */
    public Standing standing(Side side) {
        AnkleAnswer ankle = check.ankles().of(side);
        boolean around;
        if (usual.isPresent() && TestError.of(check, side).byAngle()) {
            double lineDeg = usual.get().limitDeg(side, SHORT_BELOW_M);
            around = Math.abs(ankle.limitDeg() - lineDeg) < TestError.STANDARD_ERROR_DEG;
        } else {
            around = Math.abs(ankle.wallDistanceM() - SHORT_BELOW_M) < TestError.STANDARD_ERROR_M;
        }
        if (around) {
            return Standing.AROUND;
        }
        return ankle.isShort() ? Standing.BELOW : Standing.ABOVE;
    }

    /** What the two distances say, the most important first. */
    public List<String> sentences() {
        Standing left = standing(Side.LEFT);
        Standing right = standing(Side.RIGHT);
        String line = units.roundLength(SHORT_BELOW_M);
        List<String> sentences = new ArrayList<>();
        boolean oneBelow = left == Standing.BELOW || right == Standing.BELOW;
        if (oneBelow) {
            sentences.add(Words.say(whichBelow(left, right), line));
        } else if (left == Standing.ABOVE && right == Standing.ABOVE) {
            sentences.add(Words.say(CheckMessage.NONE_SHORT, line));
        } else {
            sentences.add(Words.say(CheckMessage.LINE_IS, line));
        }
        if (oneBelow && left == Standing.ABOVE) {
            sentences.add(Words.say(CheckMessage.LEFT_FINE));
        } else if (oneBelow && right == Standing.ABOVE) {
            sentences.add(Words.say(CheckMessage.RIGHT_FINE));
        }
        if (left == Standing.AROUND && right == Standing.AROUND) {
            sentences.add(Words.say(CheckMessage.BOTH_NEAR, line));
        } else if (left == Standing.AROUND) {
            sentences.add(Words.say(CheckMessage.LEFT_NEAR, line));
        } else if (right == Standing.AROUND) {
            sentences.add(Words.say(CheckMessage.RIGHT_NEAR, line));
        }
        sides(sentences);
        if (oneBelow) {
            sentences.add(Words.say(CheckMessage.SHORT_IS_COMMON, line));
        }
        sentences.add(Words.say(
                CheckMessage.HEALTHY_RANGE,
                units.roundLength(HEALTHY_MEAN_M),
                units.roundLength(round(HEALTHY_MEAN_M - HEALTHY_SD_M)),
                units.roundLength(round(HEALTHY_MEAN_M + HEALTHY_SD_M))));
        if (left == Standing.ABOVE
                && right == Standing.ABOVE
                && !check.sideDifference().notable()
                && squatsWithEase()) {
            sentences.add(Words.say(CheckMessage.UNLIKELY_LIMIT));
        }
        return sentences;
    }

    private static CheckMessage whichBelow(Standing left, Standing right) {
        if (left == right) {
            return CheckMessage.BOTH_SHORT;
        }
        return left == Standing.BELOW ? CheckMessage.LEFT_SHORT : CheckMessage.RIGHT_SHORT;
    }

    private void sides(List<String> sentences) {
        double leftMore = check.sideDifference().distanceM();
        String difference = units.tape(Math.abs(leftMore));
        if (check.sideDifference().notable()) {
            sentences.add(Words.say(leftMore < 0 ? CheckMessage.LEFT_LESS : CheckMessage.RIGHT_LESS, difference));
        } else if (Math.abs(leftMore) < ALIKE_M) {
            sentences.add(Words.say(CheckMessage.SIDES_ALIKE));
        } else {
            sentences.add(Words.say(CheckMessage.SIDES_DIFFER, difference));
        }
    }

    /** How far a test can be off. */
    public List<String> errors() {
        boolean leftByAngle = TestError.of(check, Side.LEFT).byAngle();
        boolean rightByAngle = TestError.of(check, Side.RIGHT).byAngle();
        String tape = units.length(TestError.DETECTABLE_CHANGE_M);
        String angle = UnitSystem.degrees(TestError.DETECTABLE_CHANGE_DEG);
        String error;
        if (leftByAngle != rightByAngle) {
            error = Words.say(CheckMessage.BY_TAPE_AND_ANGLE, tape, angle);
        } else {
            error = leftByAngle ? angle : tape;
        }
        return List.of(Words.say(CheckMessage.RANGE_IS), Words.say(CheckMessage.TEST_ERROR, error));
    }

    /** Whether the model's squat gets as deep as asked and its ankles have strength left. */
    private boolean squatsWithEase() {
        Result result = check.result();
        return result.preferred().isPresent()
                && result.preferred().get() != StrategyName.SHALLOWER
                && Shown.ofPerson(result)
                        .map(shown -> shown.frame().effort().ankle())
                        .filter(effort -> Math.max(effort.left(), effort.right()) <= HARD_EFFORT)
                        .isPresent();
    }

    /** To a whole centimetre, as a range is meant. */
    public static double round(double metres) {
        return Math.floor(metres / ROUND_M + 0.5) * ROUND_M;
    }
}

package talus.care.rule;

import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;

/** Every number that a decision rests on, with source and status. */
public final class CareNumbers {
    /** An ankle below is short. */
    public static final Parameter SHORT_M = found("ankle.shortM", 0.100, "m", "cut-off of Lagas 2021 (E4, E9)");

    /** The same as the shin's lean, a man's leg of mean length. */
    public static final Parameter SHORT_DEG_MALE =
            derived("ankle.shortDeg.male", 35.7, "deg", "geometry of the mean leg at 0.100 m (E17, E18)");

    public static final Parameter SHORT_DEG_FEMALE =
            derived("ankle.shortDeg.female", 34.6, "deg", "geometry of the mean leg at 0.100 m (E17, E18)");

    /** Sides that differ by this much are told. */
    public static final Parameter NOTABLE_M =
            new Parameter("ankle.notableM", 0.020, "m", ParameterStatus.RECALLED_HIGH, "E7, E8, E12", "", 0);

    public static final Parameter NOTABLE_DEG = found("ankle.notableDeg", 4.7, "deg", "Powden 2015 (E12)");

    /** Above it control leads instead of stretch. */
    public static final Parameter LOOSE_M =
            own("ankle.looseM", 0.14, "m", "the upper end of the ranges that are quoted as usual, 10 to 14 cm");

    /** Three trials further apart ask for a fourth. */
    public static final Parameter SPREAD_M = derived(
            "trials.spread.tape",
            0.020,
            "m",
            "three trials of one ankle lie further apart than 3.31 standard errors once in twenty; 0.6 cm of Konor 2012 (E13)");

    public static final Parameter SPREAD_DEG = derived(
            "trials.spread.lean",
            4.6,
            "deg",
            "three trials of one ankle lie further apart than 3.31 standard errors once in twenty; 1.4 degrees of Konor 2012 (E13)");

    public static final Parameter CHANGE_TAPE_M =
            found("change.kneeToWall.tape", 0.019, "m", "Powden 2015, one rater (E12)");
    public static final Parameter CHANGE_INCLINOMETER_DEG =
            found("change.kneeToWall.inclinometer", 4.7, "deg", "Powden 2015, one rater (E12)");
    public static final Parameter CHANGE_CAMERA_DEG = derived(
            "change.kneeToWall.camera",
            36,
            "deg",
            "1.96 sqrt 2 of the 13 degrees by which cameras err in motion (E31, practice 5.1)");
    public static final Parameter CHANGE_RAISES =
            found("change.calfRaises", 6, "count", "limits of agreement, Hebert-Losier 2017 (G24)");
    public static final Parameter CHANGE_STANCE_S = new Parameter(
            "change.stance",
            24,
            "s",
            ParameterStatus.FOUND,
            "25 people aged 60 to 89 (G36)",
            "nothing is published for younger people, so it is used for them too",
            0);
    public static final Parameter CHANGE_CHAIR_STAND =
            own("change.chairStand", 3, "count", "no value read; a count of one or two is a matter of the clock");
    public static final Parameter CHANGE_SQUAT_DEG =
            own("change.squatDepth", 10, "deg", "no value read; a photo is read to about 5 degrees");

    /** Discomfort that differs by less than this is the same. */
    public static final Parameter CHANGE_DISCOMFORT =
            found("change.discomfort", 1.8, "points", "cut-off 1.3 to 1.8, 161 people with back pain (H2)");

    public static final Parameter IMPORTANT_DISCOMFORT = found("important.discomfort", 2, "points", "Ostelo 2008 (H1)");
    public static final Parameter IMPORTANT_PART = found("important.part", 0.30, "of the start", "Ostelo 2008 (H1)");
    public static final Parameter LOW_DISCOMFORT =
            own("low.discomfort", 3, "points", "below it a fall by 2 is hardly possible");

    /** Days back over which the usual discomfort is the median. */
    public static final Parameter USUAL_DAYS = own("usual.days", 14, "d", "two weeks even out single days");

    public static final Parameter LEG_GREEN =
            recalled("symptom.leg.green", 3, "points", "Thomee 1997, Silbernagel 2007");
    public static final Parameter LEG_AMBER =
            recalled("symptom.leg.amber", 5, "points", "Thomee 1997, Silbernagel 2007");
    public static final Parameter LEG_MORNING =
            own("symptom.leg.morning", 1, "points above usual", "the next morning back to usual, give or take one");
    public static final Parameter WORST = own("symptom.worst", 7, "points", "enough to end a session");
    public static final Parameter BACK_AS_PLANNED =
            own("symptom.back.asPlanned", 1, "points above before", "half of what counts as a change");
    public static final Parameter BACK_HOLD =
            own("symptom.back.hold", 2, "points above before", "what counts as a change (H1)");
    public static final Parameter BACK_MORNING =
            own("symptom.back.morning", 2, "points above usual", "what counts as a change (H1)");
    public static final Parameter SORENESS_MOST = own("soreness.most", 4, "points", "more is not soreness alone");
    public static final Parameter SORENESS_HOURS =
            recalled("soreness.hours", 72, "h", "soreness after new effort passes within three days");

    public static final Parameter ASK_RISE = own("ask.rise", 3, "points", "more than what counts as a change (H1)");
    public static final Parameter ASK_NEW_AREA = own(
            "ask.newArea",
            2,
            "points",
            "what counts as a change (H1); a 1 comes and goes with training, and asked at each a person learns to rate 0");
    public static final Parameter ASK_HURTS = own("ask.hurts", 2, "count", "two are a pattern");
    public static final Parameter ASK_DAYS = own("ask.days", 28, "d", "four weeks");

    public static final Parameter AWAY_DAYS = own("away.days", 7, "d", "a week off is noticed");
    public static final Parameter LONG_AWAY_DAYS = own("away.longDays", 14, "d", "two weeks off cost strength");
    public static final Parameter RESTART_DAYS = own("away.restartDays", 28, "d", "four weeks off: test anew");
    public static final Parameter AWAY_PART = own("away.part", 2.0 / 3, "of the last dose", "a third off");
    public static final Parameter LONG_AWAY_PART = own("away.longPart", 0.5, "of the last dose", "half");

    public static final Parameter MOST_SETS = own("sets.most", 4, "sets", "more add little and cost time");
    public static final Parameter SETS_A_WEEK = own("sets.aWeek", 2, "sets", "rise of one exercise in seven days");
    public static final Parameter JUMPS_A_WEEK = own("jumps.aWeek", 0.2, "of the week before", "a fifth");
    public static final Parameter FEW_JUMPS = own(
            "jumps.few",
            10,
            "jumps a session",
            "up to here a fifth is less than one jump a set, so one a set may come");
    public static final Parameter STRETCH_SESSION_S = found("stretch.session", 240, "s", "Ingram 2025 (G4)");
    public static final Parameter STRETCH_WEEK_S = found("stretch.week", 600, "s", "Ingram 2025 (G4)");
    public static final Parameter RAISE_SETS =
            recalled("raises.sets", 2, "sets", "ACSM 2009 for those who start: 1 to 3");
    public static final Parameter RAISE_DAYS =
            recalled("raises.days", 3, "d a week", "ACSM 2009 for those who start: 2 or 3");

    public static final Parameter GATE_WALK_S =
            own("gate.walk", 1800, "s", "30 min without trouble come before running");
    public static final Parameter GATE_MINUTES =
            own("gate.minutes", 35, "min a day", "the walk of 30 min and raises do not fit into less");
    public static final Parameter GATE_DISCOMFORT = own("gate.discomfort", 2, "points", "below the green end of 3");
    public static final Parameter GATE_RAISES =
            own("gate.raises", 20, "count", "the lower end of the norm at 50 to 69 years (G22)");
    public static final Parameter GATE_SYMMETRY =
            own("gate.symmetry", 0.9, "of the other side", "sides within a tenth");
    public static final Parameter GATE_HOPS = own("gate.hops", 20, "count", "two-leg hops, quiet");

    /** What people who did the work gained at the wall, and when. */
    public static final Parameter GAIN_LOW_M = derived(
            "course.low.tape",
            0.01,
            "m",
            "2 to 5 degrees of stretching (G1, G2) at 1.6 to 1.8 degrees a centimetre (E17)");

    public static final Parameter GAIN_HIGH_M = derived(
            "course.high.tape",
            0.03,
            "m",
            "2 to 5 degrees of stretching (G1, G2) at 1.6 to 1.8 degrees a centimetre (E17)");
    public static final Parameter GAIN_LOW_DEG =
            found("course.low.lean", 2, "deg", "Radford 2006: 2.07 degrees with 15 min in all or less (G1)");
    public static final Parameter GAIN_HIGH_DEG =
            found("course.high.lean", 5, "deg", "Medeiros 2018: 5.17 degrees, 20 trials (G2)");
    public static final Parameter GAIN_FROM_WEEKS =
            own("course.from", 4, "weeks", "trials ran 3 to 8 weeks (G6, G8, G32)");
    public static final Parameter GAIN_TO_WEEKS = own("course.to", 8, "weeks", "trials ran 3 to 8 weeks (G6, G8, G32)");

    public static final Parameter LONG_SITTING_HOURS = own("sitting.long", 6, "h a day", "most of a day at a desk");

    public static final Parameter START_SESSIONS = own("start.sessions", 6, "sessions", "two weeks of three");
    public static final Parameter SPRAIN_WEEKS = found("sprain.weeks", 6, "weeks", "McKeon 2008 (G21)");

    /** Before each set of a session. */
    public static final Parameter READY_S =
            own("session.ready", 8, "s", "enough to settle where one is and to read or hear the next cue");

    /** Where the next set is done in another position. */
    public static final Parameter POSITION_S = own(
            "session.position",
            10,
            "s",
            "enough to sit, to kneel or to lie down without haste; the player waits for a press, so a slower person only takes longer");

    private CareNumbers() {}

    /** All, in order. */
    public static List<Parameter> all() {
        return List.of(
                SHORT_M,
                SHORT_DEG_MALE,
                SHORT_DEG_FEMALE,
                NOTABLE_M,
                NOTABLE_DEG,
                LOOSE_M,
                SPREAD_M,
                SPREAD_DEG,
                CHANGE_TAPE_M,
                CHANGE_INCLINOMETER_DEG,
                CHANGE_CAMERA_DEG,
                CHANGE_RAISES,
                CHANGE_STANCE_S,
                CHANGE_CHAIR_STAND,
                CHANGE_SQUAT_DEG,
                CHANGE_DISCOMFORT,
                IMPORTANT_DISCOMFORT,
                IMPORTANT_PART,
                LOW_DISCOMFORT,
                USUAL_DAYS,
                LEG_GREEN,
                LEG_AMBER,
                LEG_MORNING,
                WORST,
                BACK_AS_PLANNED,
                BACK_HOLD,
                BACK_MORNING,
                SORENESS_MOST,
                SORENESS_HOURS,
                ASK_RISE,
                ASK_NEW_AREA,
                ASK_HURTS,
                ASK_DAYS,
                AWAY_DAYS,
                LONG_AWAY_DAYS,
                RESTART_DAYS,
                AWAY_PART,
                LONG_AWAY_PART,
                MOST_SETS,
                SETS_A_WEEK,
                JUMPS_A_WEEK,
                FEW_JUMPS,
                STRETCH_SESSION_S,
                STRETCH_WEEK_S,
                RAISE_SETS,
                RAISE_DAYS,
                GATE_WALK_S,
                GATE_MINUTES,
                GATE_DISCOMFORT,
                GATE_RAISES,
                GATE_SYMMETRY,
                GATE_HOPS,
                GAIN_LOW_M,
                GAIN_HIGH_M,
                GAIN_LOW_DEG,
                GAIN_HIGH_DEG,
                GAIN_FROM_WEEKS,
                GAIN_TO_WEEKS,
                LONG_SITTING_HOURS,
                START_SESSIONS,
                SPRAIN_WEEKS,
                READY_S,
                POSITION_S);
    }

    private static Parameter found(String name, double value, String unit, String source) {
        return new Parameter(name, value, unit, ParameterStatus.FOUND, source, "", 0);
    }

    private static Parameter recalled(String name, double value, String unit, String source) {
        return new Parameter(name, value, unit, ParameterStatus.RECALLED_MEDIUM, source, "", 0);
    }

    private static Parameter derived(String name, double value, String unit, String how) {
        return new Parameter(name, value, unit, ParameterStatus.DERIVED, how, how, 0);
    }

    private static Parameter own(String name, double value, String unit, String why) {
        return Parameter.assumed(name, value, unit, 0, why);
    }
}

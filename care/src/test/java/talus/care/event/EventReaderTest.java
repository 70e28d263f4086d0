package talus.care.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.exercise.Equipment;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;
import talus.chain.contract.shape.Problem;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/** Every kind with every field, and what is refused by path. */
class EventReaderTest {
    private static final EventReader READER = new EventReader(List.of("calf-raise", "squat"));

    private static EventOutcome outcome(String kind, String data) {
        String text = "{'id': 'a', 'at': '2026-03-02T10:00Z', 'kind': '%s', 'data': %s}".formatted(kind, data);
        if (JsonParser.parse(text.replace('\'', '"')) instanceof ParseOutcome.Parsed parsed) {
            return READER.read(parsed.json());
        }
        throw new AssertionError(text);
    }

    private static EventData read(String kind, String data) {
        if (outcome(kind, data) instanceof EventOutcome.Ok ok) {
            assertThat(ok.event().id()).isEqualTo("a");
            assertThat(ok.event().at().text()).isEqualTo("2026-03-02T10:00Z");
            return ok.event().data();
        }
        throw new AssertionError(outcome(kind, data).toString());
    }

    private static List<Problem> problems(String kind, String data) {
        return outcome(kind, data) instanceof EventOutcome.Refused refused ? refused.problems() : List.of();
    }

    @Test
    void aProfile() {
        assertThat(read("profile", "{'sex': 'female', 'birthYear': 1985, 'heightM': 1.68}"))
                .isEqualTo(new EventData.Profile(Sex.FEMALE, 1985, 1.68, OptionalDouble.empty(), Optional.empty()));
        assertThat(read("profile", "{'sex': 'male', 'birthYear': 1970, 'heightM': 1.8, 'massKg': 80, 'country': 'ch'}"))
                .isEqualTo(new EventData.Profile(Sex.MALE, 1970, 1.8, OptionalDouble.of(80), Optional.of("ch")));
    }

    @Test
    void safetyClearingAndConditions() {
        assertThat(read("safety", "{'answers': ['none']}"))
                .isEqualTo(new EventData.Safety(List.of(SafetyAnswer.NONE)))
                .satisfies(data -> assertThat(((EventData.Safety) data).none()).isTrue());
        assertThat(read("safety", "{'answers': ['heelSnap', 'weightLoss']}"))
                .isEqualTo(new EventData.Safety(List.of(SafetyAnswer.HEEL_SNAP, SafetyAnswer.WEIGHT_LOSS)))
                .satisfies(data -> assertThat(((EventData.Safety) data).none()).isFalse());
        assertThat(read("cleared", "{'by': 'Dr. Lee', 'saying': 'go on'}"))
                .isEqualTo(new EventData.Cleared("Dr. Lee", "go on"));
        assertThat(read("conditions", "{'conditions': ['pregnancy', 'looseJoints']}"))
                .isEqualTo(new EventData.Conditions(List.of(Condition.PREGNANCY, Condition.LOOSE_JOINTS)));
    }

    @Test
    void habits() {
        assertThat(read("habits", "{}"))
                .isEqualTo(new EventData.Habits(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        OptionalDouble.empty(),
                        Optional.empty()));
        assertThat(read(
                        "habits",
                        "{'heels': 'often', 'cushionedShoes': true, 'sittingHours': 8, 'barefootHours': 0.5,"
                                + " 'training': 'some', 'sprains': [{'side': 'left', 'year': 2012, 'givesWay': 'never'},"
                                + " {'side': 'right', 'year': 2020, 'givesWay': 'often'}]}"))
                .isEqualTo(new EventData.Habits(
                        Optional.of(Frequency.OFTEN),
                        Optional.of(true),
                        OptionalDouble.of(8),
                        List.of(
                                new Sprain(Side.LEFT, 2012, Frequency.NEVER),
                                new Sprain(Side.RIGHT, 2020, Frequency.OFTEN)),
                        OptionalDouble.of(0.5),
                        Optional.of(Training.SOME)));
    }

    @Test
    void settingsMergeAndNoEquipmentIsAnEmptyList() {
        assertThat(read("settings", "{}")).isEqualTo(EventData.Settings.NONE);
        EventData.Settings all = (EventData.Settings) read(
                "settings",
                "{'minutesADay': 20, 'daysAWeek': 4, 'units': 'us', 'equipment': ['wall', 'band'], 'goals': ['run'],"
                        + " 'programme': 'lbm', 'progression': 'off'}");
        assertThat(all)
                .isEqualTo(new EventData.Settings(
                        Optional.of(20),
                        Optional.of(4),
                        Optional.of(Units.US),
                        Optional.of(List.of(Equipment.WALL, Equipment.BAND)),
                        Optional.of(List.of(Goal.RUN)),
                        Optional.of(ProgrammeChoice.LBM),
                        Optional.of(false)));
        EventData.Settings none = (EventData.Settings) read("settings", "{'equipment': ['none'], 'progression': 'on'}");
        assertThat(none.equipment()).contains(List.of());
        EventData.Settings merged = all.then(none);
        assertThat(merged.equipment()).contains(List.of());
        assertThat(merged.progression()).contains(true);
        assertThat(merged.minutesADay()).contains(20);
        assertThat(merged.daysAWeek()).contains(4);
        assertThat(merged.units()).contains(Units.US);
        assertThat(merged.goals()).contains(List.of(Goal.RUN));
        assertThat(merged.programme()).contains(ProgrammeChoice.LBM);
        assertThat(none.then(all)).isEqualTo(all);
    }

    @Test
    void testsWithAndWithoutSidesAndMethods() {
        assertThat(
                        read(
                                "test",
                                "{'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': [0.06, -0.01], 'stoppedBy': 'calf'}"))
                .isEqualTo(new EventData.Test(
                        TestKind.KNEE_TO_WALL,
                        Optional.of(Side.LEFT),
                        Optional.of(Method.TAPE),
                        List.of(0.06, -0.01),
                        Optional.of(StopReason.CALF),
                        false));
        assertThat(read("test", "{'test': 'calfRaises', 'side': 'right', 'trials': [22], 'incline': true}"))
                .isEqualTo(new EventData.Test(
                        TestKind.CALF_RAISES,
                        Optional.of(Side.RIGHT),
                        Optional.empty(),
                        List.of(22.0),
                        Optional.empty(),
                        true));
        assertThat(read("test", "{'test': 'chairStand', 'side': 'both', 'trials': [14]}"))
                .isEqualTo(new EventData.Test(
                        TestKind.CHAIR_STAND,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(14.0),
                        Optional.empty(),
                        false));
    }

    @Test
    void aTestOfBothLegsKeepsTheSideThatWasNamedForWhatStoppedIt() {
        String squat = "{'test': 'squatDepth', 'side': '%s', 'trials': [20], 'stoppedBy': 'frontPinch'}";
        assertThat(((EventData.Test) read("test", squat.formatted("left"))).side())
                .contains(Side.LEFT);
        assertThat(((EventData.Test) read("test", squat.formatted("right"))).side())
                .contains(Side.RIGHT);
        assertThat(((EventData.Test) read("test", squat.formatted("both"))).side())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "10, true", "0, false", "45, true"})
    void theSlopeOfCalfRaisesIsAFlagOrItsDegrees(String incline, boolean slope) {
        String raises = "{'test': 'calfRaises', 'side': 'left', 'trials': [20], 'incline': " + incline + "}";
        assertThat(((EventData.Test) read("test", raises)).incline()).isEqualTo(slope);
    }

    @Test
    void theDegreesOfALeanMayBeSaidOnceMore() {
        String lean = "{'test': '%s', 'side': 'left', 'method': '%s', 'trials': [29, 31], 'incline': %s}";
        for (String deg : List.of("0", "30", "60", "true")) {
            assertThat(problems("test", lean.formatted("kneeToWallStraight", "inclinometer", deg)))
                    .isEmpty();
        }
        assertThat(problems("test", lean.formatted("kneeToWall", "camera", "30")))
                .isEmpty();
        assertThat(problems("test", lean.formatted("kneeToWallStraight", "inclinometer", "61")))
                .containsExactly(new Problem("data.incline", "61", "true, false or a number from 0 to 60"));
    }

    @ParameterizedTest
    @CsvSource({"CH", "ch", "Us", "AD", "zw", "UK"})
    void aCountryIsTwoLettersOfTheStandardInCapitalsOrNot(String country) {
        assertThat(problems("profile", profile(1985, country))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"USA", "Germany", "ZZ", "D", "'D '", "' A'", "''", "ß", "EU", "1A"})
    void anyOtherCountryIsRefusedByItsPathWithWhatIsAllowed(String country) {
        assertThat(problems("profile", profile(1985, country)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("data.country"))
                .satisfies(problem -> assertThat(problem.allowed()).contains("ISO 3166", "two letters"));
    }

    private static String profile(int birthYear, String country) {
        return "{'sex': 'female', 'birthYear': %d, 'heightM': 1.68, 'country': '%s'}".formatted(birthYear, country);
    }

    @Test
    void whatLiesBehindAPersonIsNotLaterThanTheYearOfTheEvent() {
        assertThat(problems("profile", profile(2026, "CH"))).isEmpty();
        assertThat(problems("profile", profile(2027, "CH")))
                .containsExactly(new Problem("data.birthYear", "2027", "a year not after that of the event, 2026"));
        String sprains = "{'sprains': [{'side': 'left', 'year': 2026, 'givesWay': 'never'},"
                + " {'side': 'left', 'year': 2027, 'givesWay': 'never'}]}";
        assertThat(problems("habits", sprains)).extracting(Problem::path).containsExactly("data.sprains[1].year");
    }

    @Test
    void aLogMayBeginWithAByteOrderMark() {
        String line =
                "{\"id\": \"a\", \"at\": \"2026-03-02T10:00Z\", \"kind\": \"review\", \"data\": {\"week\": 2, \"answer\":"
                        + " \"same\"}}";
        LogReader reader = new LogReader(List.of("squat"));
        assertThat(reader.read("\uFEFF" + line)).isEqualTo(reader.read(line)).isInstanceOf(LogOutcome.Ok.class);
        assertThat(reader.read(line + "\n\uFEFF" + line)).isInstanceOf(LogOutcome.NotJson.class);
    }

    @Test
    void ratingsSetsHurtsAnswersReviewsLocks() {
        assertThat(read("rating", "{'when': 'peak', 'region': 'back', 'side': 'left', 'discomfort': 3}"))
                .isEqualTo(new EventData.Rating(
                        RatingTime.PEAK, Region.BACK, Optional.of(Side.LEFT), 3, false, false, false));
        assertThat(
                        read(
                                "rating",
                                "{'when': 'morning', 'region': 'calf', 'discomfort': 10, 'spreadingDown': true, 'tingling': true, 'soreness': true}"))
                .isEqualTo(
                        new EventData.Rating(RatingTime.MORNING, Region.CALF, Optional.empty(), 10, true, true, true));
        assertThat(read(
                        "set",
                        "{'exercise': 'squat', 'side': 'each', 'target': {'sets': 2, 'reps': 8}, 'actual': {'reps': 7, 'holdS': 1.5, 'loadKg': 3},"
                                + " 'source': 'self', 'effort': 'easy'}"))
                .isEqualTo(new EventData.SetDone(
                        "squat",
                        Optional.of(Limb.EACH),
                        new Work(OptionalInt.of(2), OptionalInt.of(8), OptionalDouble.empty(), OptionalDouble.empty()),
                        new Work(OptionalInt.empty(), OptionalInt.of(7), OptionalDouble.of(1.5), OptionalDouble.of(3)),
                        Optional.of(SetSource.SELF),
                        Optional.of(Effort.EASY)));
        assertThat(read("set", "{'exercise': 'squat', 'actual': {}}"))
                .isEqualTo(new EventData.SetDone(
                        "squat", Optional.empty(), Work.NONE, Work.NONE, Optional.empty(), Optional.empty()));
        assertThat(read("hurt", "{'exercise': 'squat', 'region': 'knee', 'side': 'right'}"))
                .isEqualTo(new EventData.Hurt("squat", Optional.of(Region.KNEE), Optional.of(Side.RIGHT)));
        assertThat(read("answer", "{'question': 'stairs', 'value': 4}"))
                .isEqualTo(new EventData.Answer("stairs", new EventData.Reply.Amount(4)));
        assertThat(read("answer", "{'question': 'avoidBending', 'value': true}"))
                .isEqualTo(new EventData.Answer("avoidBending", new EventData.Reply.YesNo(true)));
        assertThat(read("answer", "{'question': 'function1', 'value': 'garden'}"))
                .isEqualTo(new EventData.Answer("function1", new EventData.Reply.Text("garden")));
        assertThat(read("review", "{'week': 6, 'answer': 'same'}"))
                .isEqualTo(new EventData.Review(6, ReviewVerdict.SAME));
        assertThat(read("lock", "{'exercise': 'squat', 'locked': true}")).isEqualTo(new EventData.Lock("squat", true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "safety | {'answers': ['none', 'feverIll']} | data.answers",
                "settings | {'equipment': ['none', 'wall']} | data.equipment",
                "test | {'test': 'kneeToWall', 'method': 'tape', 'trials': [0.1]} | data.side",
                "test | {'test': 'kneeToWall', 'side': 'both', 'method': 'tape', 'trials': [0.1]} | data.side",
                "test | {'test': 'kneeToWall', 'side': 'left', 'trials': [0.1]} | data.method",
                "test | {'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': [0.1, 6]} | data.trials[1]",
                "test | {'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': [-0.2]} | data.trials[0]",
                "test | {'test': 'kneeToWall', 'side': 'left', 'method': 'camera', 'trials': [61]} | data.trials[0]",
                "test | {'test': 'kneeToWallStraight', 'side': 'left', 'method': 'tape', 'trials': [30]} | data.method",
                "test | {'test': 'calfRaises', 'side': 'left', 'trials': [-1]} | data.trials[0]",
                "test | {'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': []} | data.trials",
                "set | {'exercise': 'handstand', 'actual': {}} | data.exercise",
                "rating | {'when': 'peak', 'region': 'elbow', 'discomfort': 1} | data.region",
                "review | {'week': 1.5, 'answer': 'same'} | data.week",
                "answer | {'question': 'stairs', 'value': [1]} | data.value",
                "test | {'test': 'calfRaises', 'side': 'left', 'trials': [20], 'incline': 46} | data.incline",
                "test | {'test': 'calfRaises', 'side': 'left', 'trials': [20], 'incline': 'steep'} | data.incline",
                "test | {'test': 'stanceOpen', 'side': 'left', 'trials': [20], 'incline': 10} | data.incline",
                "test | {'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': [0.1], 'incline': 10} | data.incline",
                "mood | {} | kind"
            })
    void whatIsWrongIsRefusedByItsPath(String kind, String data, String path) {
        assertThat(problems(kind, data)).extracting(Problem::path).containsExactly(path);
    }

    @Test
    void anInclinometerMayReadMoreThanATapeAndTheEndsAreAllowed() {
        String test = "{'test': 'kneeToWall', 'side': 'left', 'method': '%s', 'trials': [%s]}";
        assertThat(problems("test", test.formatted("inclinometer", "0, 60"))).isEmpty();
        assertThat(problems("test", test.formatted("tape", "-0.1, 0.25"))).isEmpty();
    }

    @Test
    void anEmptyIdAndAWrongMomentAreToldTogetherAndALongTextIsShortened() {
        String text = "{\"id\": \"\", \"at\": \"" + "x".repeat(80) + "\", \"kind\": \"lock\", \"data\":"
                + " {\"exercise\": \"squat\", \"locked\": true}}";
        ParseOutcome.Parsed parsed = (ParseOutcome.Parsed) JsonParser.parse(text);
        assertThat(((EventOutcome.Refused) READER.read(parsed.json())).problems())
                .extracting(Problem::path, Problem::given)
                .containsExactly(tuple("id", "\"\""), tuple("at", "\"" + "x".repeat(60) + "\""));
    }

    @Test
    void aLogIsReadWholeOrNotAtAllAndSaysWhichLineIsWrong() {
        LogReader reader = new LogReader(List.of("squat"));
        String good =
                "{\"id\": \"%s\", \"at\": \"2026-03-0%dT10:00Z\", \"kind\": \"lock\", \"data\": {\"exercise\": \"squat\", \"locked\": true}}";
        String two = good.formatted("b", 2) + "\r\n\n  " + good.formatted("a", 1) + "\n";
        assertThat(reader.read(two))
                .isInstanceOfSatisfying(
                        LogOutcome.Ok.class,
                        ok -> assertThat(ok.log().events())
                                .extracting(Event::id)
                                .containsExactly("a", "b"));
        assertThat(reader.read("")).isEqualTo(new LogOutcome.Ok(new Log(List.of())));
        assertThat(reader.read(two + "{"))
                .isInstanceOfSatisfying(
                        LogOutcome.NotJson.class, not -> assertThat(not.line()).isEqualTo(4));
        assertThat(reader.read(two + "\n{}"))
                .isInstanceOfSatisfying(
                        LogOutcome.Refused.class,
                        refused -> assertThat(refused.line()).isEqualTo(5));
    }
}

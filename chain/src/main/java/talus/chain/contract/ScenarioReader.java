package talus.chain.contract;

import java.util.List;
import java.util.Optional;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.BandRequest;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Check;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;
import talus.chain.strength.StrengthFactors;

/** Reads a scenario: first the whole document is checked against its description, then the records are made. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /** Reads the text of a scenario. */
    public static ReadOutcome readText(String text) {
        return switch (JsonParser.parse(text)) {
            case ParseOutcome.Parsed parsed -> read(parsed.json());
            case ParseOutcome.Malformed malformed -> new ReadOutcome.NotJson(malformed);
        };
    }

    /** Reads a scenario; never throws, whatever the document. */
    public static ReadOutcome read(Json json) {
        List<Problem> problems = Check.problems(ScenarioShape.SCENARIO, json);
        if (!problems.isEmpty()) {
            return new ReadOutcome.Refused(problems);
        }
        Members scenario = Members.of(ScenarioShape.SCENARIO, json);
        return new ReadOutcome.Ok(new Scenario(
                person(scenario.object("person")),
                ankles(scenario.object("ankles")),
                TaskReader.read(scenario.object("task")),
                options(scenario.object("options"))));
    }

    private static Person person(Members person) {
        Members segments = person.object("segments");
        Members strength = person.object("strength");
        Members limits = person.object("limits");
        PersonSize size = new PersonSize(
                person.word("sex").equals(ScenarioShape.SEXES.get(0)) ? Sex.FEMALE : Sex.MALE,
                person.number("ageYears"),
                person.number("heightM"),
                person.optionalNumber("massKg"),
                new MeasuredSegments(
                        segments.optionalNumber("shankM"),
                        segments.optionalNumber("thighM"),
                        segments.optionalNumber("trunkM"),
                        segments.optionalNumber("footLengthM"),
                        segments.optionalNumber("ankleHeightM")));
        return new Person(
                size,
                new StrengthFactors(
                        strength.number("hip"),
                        strength.number("knee"),
                        strength.number("ankle"),
                        strength.number("trunk")),
                new JointLimits(
                        limits.optionalNumber("hipFlexionDeg"),
                        limits.optionalNumber("kneeFlexionDeg"),
                        limits.optionalNumber("lumbarFlexionDeg")),
                person.number("footStiffness"));
    }

    private static Ankles ankles(Members ankles) {
        return new Ankles(ankle(ankles.object("left")), ankle(ankles.object("right")));
    }

    private static AnkleMeasure ankle(Members ankle) {
        return ankle.has("wallDistanceM")
                ? new AnkleMeasure.WallDistance(ankle.number("wallDistanceM"))
                : new AnkleMeasure.ShinLimit(ankle.number("limitDeg"));
    }

    private static Options options(Members options) {
        Optional<BandRequest> bands = options.optionalObject("bands")
                .map(asked -> new BandRequest((int) asked.number("draws"), (long) asked.number("seed")));
        return new Options(
                (int) options.number("frames"),
                Worded.of(StrategyChoice.ALL, options.word("strategies")),
                options.flag("compare"),
                options.optionalNumber("referenceWallDistanceM"),
                bands);
    }
}

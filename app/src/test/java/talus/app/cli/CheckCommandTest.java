package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.BandRequest;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;

class CheckCommandTest {
    private static final String[] USUAL = {
        "check",
        "--sex",
        "female",
        "--age",
        "41",
        "--height",
        "168cm",
        "--mass",
        "66kg",
        "--left",
        "-1cm",
        "--right",
        "11cm"
    };

    private static String[] usualAnd(String... more) {
        List<String> words = new ArrayList<>(List.of(USUAL));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    /** What the engine is asked when these words are typed. */
    private static Scenario asked(String... words) {
        List<Scenario> seen = new ArrayList<>();
        CommandLineFixture talus = CommandLineFixture.with(scenario -> {
            seen.add(scenario);
            return CommandLineFixture.FEASIBLE.apply(scenario);
        });
        assertThat(talus.run(words)).as(talus.err()).isEqualTo(ExitCode.DONE);
        return seen.getFirst();
    }

    @Test
    void theScenarioIsALevelSquatWithArmsForward() {
        Scenario scenario = asked(USUAL);
        assertThat(scenario.task()).isInstanceOfSatisfying(Task.Squat.class, squat -> {
            assertThat(squat.depth()).contains(new Depth.ThighAngle(0));
            assertThat(squat.setting().arms()).isEqualTo(Arms.FORWARD);
        });
        assertThat(scenario.options().strategies()).isEqualTo(StrategyChoice.EVERY);
        assertThat(scenario.options().compare()).isTrue();
        assertThat(scenario.options().bands()).isEmpty();
    }

    @Test
    void thePersonIsReadInTheirOwnUnits() {
        Scenario scenario = asked(
                "check",
                "--sex=male",
                "--age=30",
                "--height=5ft10in",
                "--mass=145lb",
                "--left=2.5in",
                "--right-limit=35deg");
        assertThat(scenario.person().size().heightM()).isEqualTo(1.778);
        assertThat(scenario.person().size().massKg()).isEqualTo(OptionalDouble.of(65.77089365));
        assertThat(scenario.ankles().left()).isEqualTo(new AnkleMeasure.WallDistance(0.0635));
        assertThat(scenario.ankles().right()).isEqualTo(new AnkleMeasure.ShinLimit(35));
    }

    @Test
    void aDistanceBelowZeroNeedsNoEqualsSign() {
        assertThat(asked(USUAL).ankles().left()).isEqualTo(new AnkleMeasure.WallDistance(-0.01));
    }

    @ParameterizedTest
    @CsvSource({"Female, FEMALE", "f, FEMALE", "Woman, FEMALE", "MALE, MALE", "m, MALE", "man, MALE"})
    void theSexIsReadAsPeopleWriteIt(String written, Sex sex) {
        assertThat(asked("check", "--sex", written, "--age=30", "--height=180cm", "--left=6,5cm", "--right=6cm")
                        .person()
                        .size()
                        .sex())
                .isEqualTo(sex);
    }

    @Test
    void theSameBodyIsSolvedWithUsualAnklesToo() {
        List<Scenario> seen = new ArrayList<>();
        CommandLineFixture talus = CommandLineFixture.with(scenario -> {
            seen.add(scenario);
            return CommandLineFixture.FEASIBLE.apply(scenario);
        });
        talus.run(USUAL);
        assertThat(seen).hasSize(5);
        assertThat(seen.get(1).person()).isEqualTo(seen.get(0).person());
        assertThat(seen.get(1).task()).isEqualTo(seen.get(0).task());
        assertThat(seen.get(1).ankles().left()).isEqualTo(new AnkleMeasure.WallDistance(0.115));
    }

    @Test
    void theMassMayBeLeftOut() {
        assertThat(asked(
                                "check",
                                "--sex",
                                "male",
                                "--age",
                                "30",
                                "--height",
                                "180cm",
                                "--left",
                                "6cm",
                                "--right",
                                "6cm")
                        .person()
                        .size()
                        .massKg())
                .isEmpty();
    }

    @Test
    void bandsAreDrawnOnRequest() {
        assertThat(asked(usualAnd("--bands")).options().bands())
                .isEqualTo(Optional.of(new BandRequest(BandRequest.USUAL_DRAWS, BandRequest.USUAL_SEED)));
    }

    @Test
    void thePersonReadsText() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.FEASIBLE);
        assertThat(talus.run(USUAL)).isEqualTo(ExitCode.DONE);
        assertThat(talus.out()).startsWith("Talus check\n===").contains("168 cm", "What daily tasks ask of an ankle");
        assertThat(talus.err()).isEmpty();
    }

    @Test
    void whatIsWrittenInInchesIsReadInInches() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.FEASIBLE);
        assertThat(talus.run(
                        "check",
                        "--sex=male",
                        "--age=30",
                        "--height=5'10\"",
                        "--mass=80kg",
                        "--left-limit=30deg",
                        "--right=2.5in"))
                .isEqualTo(ExitCode.DONE);
        assertThat(talus.out()).contains("5 ft 10 in, 80 kg", "2.36 in").doesNotContain(" cm");
    }

    @Test
    void theProgramReadsTheDocument() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.FEASIBLE);
        assertThat(talus.run(usualAnd("--json"))).isEqualTo(ExitCode.DONE);
        assertThat(JsonParser.parse(talus.out())).isInstanceOfSatisfying(ParseOutcome.Parsed.class, parsed -> {
            JsonObject document = (JsonObject) parsed.json();
            assertThat(document.get("schema")).contains(new JsonString("talus/check/1"));
            assertThat(document.members()).containsKeys("ankles", "sideDifference", "demands", "result");
        });
    }

    @Test
    void thePictureIsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("squat.svg");
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.FEASIBLE);
        assertThat(talus.run(usualAnd("--svg", file.toString()))).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(file)).startsWith("<svg ").endsWith("</svg>\n");
        assertThat(talus.err()).isEqualTo("talus: wrote " + file + "; a web browser shows it\n");
    }

    @Test
    void aPictureThatCannotBeWrittenIsToldBeforeAnythingIsComputed(@TempDir Path folder) {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
        String file = folder.resolve("missing").resolve("squat.svg").toString();
        assertThat(talus.run(usualAnd("--svg", file))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).startsWith("talus: --svg: " + file).hasLineCount(1);
        assertThat(talus.out()).isEmpty();
    }

    @Test
    void whatTheEngineSaysBecomesTheExitCode() {
        assertThat(CommandLineFixture.with(CommandLineFixture.NOTHING_FEASIBLE).run(USUAL))
                .isEqualTo(ExitCode.NOTHING_FEASIBLE);
        assertThat(CommandLineFixture.with(CommandLineFixture.UNAVAILABLE).run(USUAL))
                .isEqualTo(ExitCode.NOT_AVAILABLE);
        CommandLineFixture refused = CommandLineFixture.with(CommandLineFixture.REFUSING);
        assertThat(refused.run(USUAL)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(refused.err())
                .isEqualTo(
                        "talus: person.segments.thighM: 0.7 is not allowed; beside the other lengths a number from 0.3 to"
                                + " 0.5 (see: talus help check)\n");
    }

    @Test
    void nothingFeasibleIsStillPrinted() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.NOTHING_FEASIBLE);
        talus.run(USUAL);
        assertThat(talus.out().replace("\n", " ")).contains("The model found no squat that deep");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sex girl --age 41 --height 168cm --left 6cm --right 6cm | --sex: girl is not allowed; female or male",
                "--sex female --age forty --height 168cm --left 6cm --right 6cm | --age: forty is not allowed; an age in years, such as 41",
                "--sex female --age 41 --height 168 --left 6cm --right 6cm | --height: 168 is not allowed; a length with its unit",
                "--sex female --age 41 --height 168cm --mass 66 --left 6cm --right 6cm | --mass: 66 is not allowed; a mass with its unit",
                "--sex female --age 41 --height 168cm --left 6 --right 6cm | --left: 6 is not allowed; a distance with its unit",
                "--sex female --age 41 --height 168cm --left 6cm | missing: --right or --right-limit",
                "--sex female --age 41 --height 168cm --left 6cm --left-limit 30deg --right 6cm | --left and --left-limit: 6cm, 30deg",
                "--sex female --age 41 --height 168cm --left-limit 90deg --right 6cm | --left-limit: 90deg is not allowed; 5deg to 60deg",
                "--sex female --age 41 --left 6cm --right 6cm | missing: --height (see",
                "--sex female | missing: --age, --height, --left or --left-limit, --right or --right-limit (see",
                "--sex female --age 41 --height 168cm --left 6.5 cm --right 6cm | cm stands apart from its number",
                "--sex female --age 41 --height 168cm --left= --right 6cm | --left has no value; a distance",
                "--sex female --age 41 --height 168cm --left 6cm --right 6cm --svg | --svg needs a value: FILE",
                "--sex female --age 41 --height 168cm --left 6cm --right 6cm help | help is one word too many",
                "--sexx female --age 41 --height 168cm --left 6cm --right 6cm | --sexx is no option here; did you mean --sex?",
                "--sex female --sex male --age 41 --height 168cm --left 6cm --right 6cm | --sex is given twice",
            })
    void wrongInputGivesOneLineThatNamesIt(String line, String told) {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
        assertThat(talus.run(("check " + line).split(" "))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.out()).isEmpty();
        assertThat(talus.err())
                .startsWith("talus: ")
                .contains(told)
                .hasLineCount(1)
                .doesNotContain("\tat ");
    }
}

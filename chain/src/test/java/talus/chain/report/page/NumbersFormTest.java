package talus.chain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.report.words.UnitSystem;

class NumbersFormTest {
    private static final Map<String, String> TYPED = Map.of(
            "units", "metric", "sex", "female", "age", "41", "height", "168", "mass", "66", "left", "6", "right", "11");

    private static final long SEED = 20_261_128;

    private static final String KEYS = "0123456789.,-+eE us\u2212{}[]\"";

    /** Typed numbers are kept to this part of a unit. */
    private static final double TYPED_TO = 0.005;

    private static JsonObject form(Map<String, String> typed, String... changes) {
        JsonObject.Builder form = JsonObject.builder();
        Map<String, String> all = new java.util.TreeMap<>(typed);
        for (int i = 0; i < changes.length; i += 2) {
            all.put(changes[i], changes[i + 1]);
        }
        all.forEach(form::put);
        return form.build();
    }

    private static Scenario scenario(JsonObject answer) {
        assertThat(answer.members()).as(JsonText.write(answer)).containsOnlyKeys("scenario");
        return ((ReadOutcome.Ok) ScenarioReader.read(Tree.at(answer, "scenario"))).scenario();
    }

    private static String problem(JsonObject answer, String field) {
        JsonObject problems = (JsonObject) Tree.at(answer, "problems");
        assertThat(problems.members()).containsOnlyKeys(field);
        return Tree.text(problems, field);
    }

    @Test
    void typedNumbersBecomeAScenarioInSi() {
        Scenario scenario = scenario(NumbersForm.read(form(TYPED)));
        assertThat(scenario.person().size().heightM()).isEqualTo(1.68);
        assertThat(scenario.person().size().massKg()).hasValue(66);
        assertThat(scenario.ankles().left()).isEqualTo(new AnkleMeasure.WallDistance(0.06));
        assertThat(scenario.ankles().right()).isEqualTo(new AnkleMeasure.WallDistance(0.11));
    }

    @Test
    void inchesFeetAndPoundsBecomeTheSame() {
        Scenario scenario = scenario(NumbersForm.read(form(
                Map.of("units", "us", "sex", "male", "age", "30"),
                "feet",
                "5",
                "inches",
                "10",
                "mass",
                "150",
                "left",
                "2.5",
                "right",
                "-1")));
        assertThat(scenario.person().size().heightM()).isEqualTo(1.778);
        assertThat(scenario.person().size().massKg().getAsDouble()).isEqualTo(68.0388555);
        assertThat(scenario.ankles().left()).isEqualTo(new AnkleMeasure.WallDistance(0.0635));
        assertThat(scenario.ankles().right()).isEqualTo(new AnkleMeasure.WallDistance(-0.0254));
    }

    @Test
    void weightMayBeLeftOut() {
        assertThat(scenario(NumbersForm.read(form(TYPED, "mass", "")))
                        .person()
                        .size()
                        .massKg())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sex | '' | Choose one of the two tables.",
                "age | '' | Age is missing. Write a number from 18 to 90, in years.",
                "age | forty | Age: Talus cannot read \u201cforty\u201d. Write a number from 18 to 90, in years.",
                "age | 12 | Age: you wrote 12. Talus works with 18 to 90 years.",
                "height | 1.68 | Height: you wrote 1.68. Talus works with 130 to 220 cm.",
                "height | 17o | Height: Talus cannot read \u201c17o\u201d. Write a number from 130 to 220, in cm.",
                "height | 170kg | Height: Talus cannot read \u201c170kg\u201d. Write a number from 130 to 220, in cm.",
                "mass | 600 lb | Weight: you wrote 600 lb. Talus works with 35 to 200 kg.",
                "left | 30 | Left foot: you wrote 30. Talus works with -10 to 25 cm.",
                "right | '' | Right foot is missing. Write a number from -10 to 25, in cm.",
                "right | cm | Right foot: Talus cannot read \u201ccm\u201d. Write a number from -10 to 25, in cm.",
                "right | NaN | Right foot: Talus cannot read \u201cNaN\u201d. Write a number from -10 to 25, in cm.",
                "right | 1e999 | Right foot: Talus cannot read \u201c1e999\u201d. Write a number from -10 to 25, in cm."
            })
    void whatIsWrongIsToldAtItsField(String field, String typed, String told) {
        assertThat(problem(NumbersForm.read(form(TYPED, field, typed)), field)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "168cm | 1.68",
                "168 CM | 1.68",
                "1.68 m | 1.68",
                "1,68m | 1.68",
                "1680mm | 1.68",
                "5ft6in | 1.6764",
                "5 ft 6 | 1.6764",
                "5'6\" | 1.6764",
                "5\u20326\u2033 | 1.6764",
                "5.5ft | 1.6764",
                "66in | 1.6764"
            })
    void aLengthWithItsUnitIsTakenWhateverStandsBesideTheField(String typed, double heightM) {
        assertThat(scenario(NumbersForm.read(form(TYPED, "height", typed)))
                        .person()
                        .size()
                        .heightM())
                .isEqualTo(heightM);
    }

    @Test
    void everyNumberMayBringItsUnit() {
        Scenario scenario = scenario(
                NumbersForm.read(form(TYPED, "age", "41 years", "mass", "145lb", "left", "-.5in", "right", "+110 mm")));
        assertThat(scenario.person().size().ageYears()).isEqualTo(41);
        assertThat(scenario.person().size().massKg().getAsDouble())
                .isCloseTo(145 * 0.45359237, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(scenario.ankles().left()).isEqualTo(new AnkleMeasure.WallDistance(-0.0127));
        assertThat(scenario.ankles().right()).isEqualTo(new AnkleMeasure.WallDistance(0.11));
    }

    @Test
    void everyWrongFieldIsTold() {
        JsonObject answer = NumbersForm.read(JsonObject.builder().build());
        assertThat(((JsonObject) Tree.at(answer, "problems")).members())
                .containsOnlyKeys("sex", "age", "height", "left", "right");
    }

    @Test
    void commasAndTypographicMinusesAreRead() {
        Scenario scenario = scenario(NumbersForm.read(form(TYPED, "left", "6,5", "right", "\u22121.5")));
        assertThat(scenario.ankles().left()).isEqualTo(new AnkleMeasure.WallDistance(0.065));
        assertThat(scenario.ankles().right()).isEqualTo(new AnkleMeasure.WallDistance(-0.015));
    }

    @Test
    void whateverIsTypedIsAnsweredWithoutAnException() {
        Random random = new Random(SEED);
        String[] fields = {"sex", "age", "height", "mass", "left", "right", "feet", "inches", "units"};
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(6); k >= 0; k--) {
                text.append(KEYS.charAt(random.nextInt(KEYS.length())));
            }
            JsonObject answer = NumbersForm.read(form(TYPED, fields[random.nextInt(fields.length)], text.toString()));
            assertThat(answer.members())
                    .as("seed %d, draw %d: %s", SEED, i, text)
                    .hasSize(1);
        }
        assertThat(NumbersForm.read(new JsonArray(java.util.List.of())).has("problems"))
                .isTrue();
    }

    @Test
    void aScenarioTypedAgainIsTheSame() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            UnitSystem units = random.nextBoolean() ? UnitSystem.METRIC : UnitSystem.US;
            double heightM = Person.HEIGHT_M.low() + 0.01 + random.nextDouble() * 0.85;
            double leftM = random.nextDouble() * 0.3 - 0.08;
            Scenario scenario = scenario(NumbersForm.read(form(
                    TYPED,
                    "height",
                    Double.toString(Math.round(heightM * 1000) / 10.0),
                    "left",
                    Double.toString(Math.round(leftM * 1000) / 10.0))));
            Scenario again = scenario(NumbersForm.read(NumbersForm.write(scenario, units)));
            double eachM = TypedNumber.metresEach(units);
            String of = "seed " + SEED + ", draw " + i;
            // The height in inches is typed to a tenth.
            assertThat(again.person().size().heightM())
                    .as(of)
                    .isCloseTo(
                            scenario.person().size().heightM(),
                            org.assertj.core.data.Offset.offset(10 * TYPED_TO * eachM + 1e-9));
            assertThat(((AnkleMeasure.WallDistance) again.ankles().left()).wallDistanceM())
                    .as(of)
                    .isCloseTo(
                            ((AnkleMeasure.WallDistance) scenario.ankles().left()).wallDistanceM(),
                            org.assertj.core.data.Offset.offset(TYPED_TO * eachM + 1e-9));
        }
    }
}

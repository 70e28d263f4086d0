package talus.chain.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonText;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.registry.ModelParameters;

/** Every registered number changes some answer when it changes: none is read by nobody, none stands twice. */
class ParametersReachTheAnswerTest {
    private static final String AT_REST = "a moment of inertia, which a posture at rest does not feel";

    private static final Map<String, String> UNFELT = Map.of(
            "anthropometry.footPartLength.talus", AT_REST,
            "anthropometry.footPartLength.hindfoot", AT_REST,
            "anthropometry.footPartLength.forefoot", AT_REST,
            "anthropometry.footPartLength.toes", AT_REST,
            "load.inertia.bar.across", AT_REST,
            "load.inertia.bar.along", AT_REST,
            "load.inertia.compact", AT_REST,
            "load.inertia.inHand", AT_REST);

    /** Two unlike ankles whose difference is just notable, and just below and above what is called short. */
    private static final String WOMAN = "\"female\", \"ageYears\": 41, \"heightM\": 1.68, \"massKg\": 66}, "
            + "\"ankles\": {\"left\": {\"wallDistanceM\": 0.083}, \"right\": {\"wallDistanceM\": 0.104}}";

    private static final String OLD_MAN = "\"male\", \"ageYears\": 80, \"heightM\": 1.74, \"massKg\": 84}, "
            + "\"ankles\": {\"left\": {\"limitDeg\": 30}, \"right\": {\"limitDeg\": 36}}";

    private record Asked(Scenario scenario, Set<String> parameters, String answer) {}

    @Test
    void everyParameterChangesAnAnswer() {
        List<Asked> scenarios = scenarios();
        List<String> unfelt = new ArrayList<>();
        for (Parameter parameter : ModelParameters.all()) {
            if (scenarios.stream().noneMatch(asked -> changes(asked, parameter))) {
                unfelt.add(parameter.name());
            }
        }
        assertThat(unfelt).containsExactlyInAnyOrderElementsOf(UNFELT.keySet());
    }

    /** The shortcut of {@link Drivers}: what is not asked for changes nothing. */
    @Test
    void aParameterThatIsNotAskedForChangesNoBit() {
        Asked stand = scenarios().getFirst();
        for (Parameter parameter : ModelParameters.sampled()) {
            if (!stand.parameters.contains(parameter.name())) {
                assertThat(answer(stand.scenario, moved(parameter)))
                        .as(parameter.name())
                        .isEqualTo(stand.answer);
            }
        }
    }

    private static boolean changes(Asked asked, Parameter parameter) {
        return asked.parameters.contains(parameter.name())
                && !answer(asked.scenario, moved(parameter)).equals(asked.answer);
    }

    /** One standard deviation up; without a prior a tenth, and a degree from zero. */
    private static ParameterValues moved(Parameter parameter) {
        double value = parameter.priorSd() > 0 ? parameter.at(1) : parameter.value() == 0 ? 1 : 1.1 * parameter.value();
        return ParameterValues.nominal().with(parameter, value);
    }

    private static List<Asked> scenarios() {
        List<String> texts = new ArrayList<>();
        texts.add(text(WOMAN, "{\"kind\": \"stand\"}"));
        texts.add(text(WOMAN, "{\"kind\": \"kneeToWall\", \"leg\": \"left\"}"));
        texts.add(text(OLD_MAN, "{\"kind\": \"stand\"}"));
        for (String arms : List.of("forward", "onHips", "acrossChest", "overhead")) {
            texts.add(text(WOMAN, "{\"kind\": \"stand\", \"arms\": \"" + arms + "\"}"));
        }
        for (String at : List.of("highBar", "lowBar", "front", "goblet", "inHands")) {
            texts.add(text(OLD_MAN, "{\"kind\": \"stand\", \"load\": {\"massKg\": 20, \"position\": \"" + at + "\"}}"));
        }
        texts.add(text(WOMAN, "{\"kind\": \"squat\", \"arms\": \"forward\"}"));
        texts.add(text(OLD_MAN, "{\"kind\": \"squat\", \"depth\": {\"thighDeg\": 20}}"));
        List<Asked> scenarios = new ArrayList<>();
        for (String text : texts) {
            if (!(ScenarioReader.readText(text) instanceof ReadOutcome.Ok ok)) {
                throw new AssertionError("refused: " + text);
            }
            Set<String> asked = new HashSet<>();
            String answer = answer(ok.scenario(), ParameterValues.nominal().tellingOf(p -> asked.add(p.name())));
            scenarios.add(new Asked(ok.scenario(), asked, answer));
        }
        return scenarios;
    }

    private static String text(String person, String task) {
        return String.format(
                Locale.ROOT,
                "{\"person\": {\"sex\": %s, \"task\": %s, \"options\": {\"compare\": false, \"frames\": 4, \"strategies\": \"all\"}}",
                person,
                task);
    }

    private static String answer(Scenario scenario, ParameterValues values) {
        return Predictor.predict(scenario, values) instanceof Prediction.Answered answered
                ? JsonText.write(ResultWriter.write(answered.result()))
                : "no answer";
    }
}

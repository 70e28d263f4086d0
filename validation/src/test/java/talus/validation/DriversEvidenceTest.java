package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.registry.ModelParameters;

class DriversEvidenceTest {
    private static final int NAMED = 5;

    @Test
    void aSquatNamesTheAssumedParametersThatTheEvidenceHasFirst() throws IOException {
        List<String> assumed = ModelParameters.withStatus(ParameterStatus.ASSUMED).stream()
                .map(Parameter::name)
                .toList();
        List<String> first =
                drivers().stream().filter(assumed::contains).limit(NAMED).toList();
        Result squat = ((Prediction.Answered)
                        Predictor.predict(LiveSteps.scenario(Path.of("contract/squat-stiff-left.json"))))
                .result();
        assertThat(squat.notes())
                .filteredOn(note -> note.code().equals(Note.ASSUMED))
                .extracting(Note::text)
                .anyMatch(text -> text.endsWith(String.join(", ", first)));
    }

    /** Names of the parameters, those that move most first. */
    private static List<String> drivers() throws IOException {
        ParseOutcome parsed = JsonParser.parse(Files.readString(Path.of("evidence/drivers.json")));
        JsonObject figures = (JsonObject) ((JsonObject) ((ParseOutcome.Parsed) parsed).json())
                .get("figures")
                .orElseThrow();
        return ((JsonArray) figures.get("parameters").orElseThrow())
                .items().stream()
                        .map(row -> ((JsonString)
                                        ((JsonObject) row).get("parameter").orElseThrow())
                                .value())
                        .toList();
    }
}

package talus.app.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;

/** {@code POST /api/predict}: a scenario in, its result out. Infeasible is an answer; 4xx says what is wrong with the question. */
@RestController
final class PredictController {
    private final Intake intake;
    private final Function<Scenario, Prediction> engine;

    PredictController(Intake intake, Function<Scenario, Prediction> engine) {
        this.intake = intake;
        this.engine = engine;
    }

    @PostMapping("/api/predict")
    ResponseEntity<byte[]> predict(HttpServletRequest request) throws IOException, InterruptedException {
        return switch (intake.read(request)) {
            case Intake.Read.Refused refused -> refused.answer();
            case Intake.Read.Text text -> answer(text.text());
        };
    }

    private ResponseEntity<byte[]> answer(String text) throws InterruptedException {
        return switch (ScenarioReader.readText(text)) {
            case ReadOutcome.NotJson notJson ->
                Answer.of(HttpStatus.BAD_REQUEST, ProblemWriter.write(notJson.problem()));
            case ReadOutcome.Refused refused ->
                Answer.of(HttpStatus.BAD_REQUEST, ProblemWriter.write(refused.problems()));
            case ReadOutcome.Ok ok -> intake.answer(() -> engine.apply(ok.scenario()), PredictController::answer);
        };
    }

    private static ResponseEntity<byte[]> answer(Prediction prediction) {
        return switch (prediction) {
            case Prediction.Answered answered -> Answer.of(HttpStatus.OK, ResultWriter.write(answered.result()));
            case Prediction.Refused refused ->
                Answer.of(HttpStatus.BAD_REQUEST, ProblemWriter.write(List.of(refused.problem())));
            case Prediction.Unavailable unavailable ->
                Answer.error(HttpStatus.NOT_IMPLEMENTED, ServerMessage.NOT_AVAILABLE, unavailable.what());
        };
    }
}

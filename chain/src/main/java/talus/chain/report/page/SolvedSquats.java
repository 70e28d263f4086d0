package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.result.StrategyName;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.prediction.SolvedSquat;

/** What one worker solved for another, as it goes between them: of each number all but the sign of a zero. */
final class SolvedSquats {
    private SolvedSquats() {}

    static JsonObject write(SolvedSquat squat) {
        List<Json> variables = new ArrayList<>();
        for (double variable : squat.variables()) {
            variables.add(new JsonNumber(variable));
        }
        return JsonObject.builder()
                .put("strategy", squat.strategy().word())
                .put("footing", squat.footing())
                .put("depthRad", squat.depthRad())
                .put("variables", new JsonArray(variables))
                .put("residual", squat.residual())
                .put("iterations", squat.iterations())
                .build();
    }

    static SolvedSquat read(JsonObject json) {
        String strategy = text(json, "strategy");
        List<Json> variables = ((JsonArray) json.get("variables").orElseThrow()).items();
        return new SolvedSquat(
                StrategyName.ALL.stream()
                        .filter(name -> name.word().equals(strategy))
                        .findFirst()
                        .orElseThrow(),
                text(json, "footing"),
                number(json, "depthRad"),
                variables.stream().mapToDouble(v -> ((JsonNumber) v).value()).toArray(),
                number(json, "residual"),
                (int) number(json, "iterations"));
    }

    private static String text(JsonObject json, String name) {
        return ((JsonString) json.get(name).orElseThrow()).value();
    }

    private static double number(JsonObject json, String name) {
        return ((JsonNumber) json.get(name).orElseThrow()).value();
    }
}

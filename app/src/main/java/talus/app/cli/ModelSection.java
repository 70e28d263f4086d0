package talus.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.parameters.ParameterValues;
import talus.chain.prediction.Prediction;
import talus.chain.registry.ModelParameters;
import talus.chain.report.DailyDemands;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Message;
import talus.chain.report.words.Words;
import talus.chain.sensitivity.Answer;
import talus.chain.sensitivity.Driver;
import talus.chain.sensitivity.DriverTable;
import talus.chain.sensitivity.Example;

/** Every number that the model rests on: the sampled ones by what hangs on them, then the others. */
final class ModelSection {
    private static final List<Example> EXAMPLES = List.of(Example.STIFF_LEFT.alone(), Example.BODYWEIGHT.alone());
    private static final List<Answer.Unit> SHOWN = List.of(Answer.Unit.DEGREE, Answer.Unit.NEWTON_METRE);

    /** Moves below this part of a noticeable one are not shown. */
    private static final double SHOWN_FROM = 0.05;

    private final DriverTable table;
    private final List<Parameter> others;

    private ModelSection(DriverTable table, List<Parameter> others) {
        this.table = table;
        this.others = others;
    }

    static ModelSection of(Console console, BiFunction<Scenario, ParameterValues, Prediction> engine) {
        String count = Integer.toString(ModelParameters.sampled().size());
        DriverTable table = ParameterSurvey.of(
                EXAMPLES, engine, percent -> console.tell(CliMessage.SURVEYING, count, Integer.toString(percent)));
        List<Parameter> others = new ArrayList<>();
        for (Parameter parameter : ModelParameters.all()) {
            if (!(parameter.priorSd() > 0)) {
                others.add(parameter);
            }
        }
        // the numbers of daily tasks that a check puts beside its answers
        others.addAll(DailyDemands.parameters());
        return new ModelSection(table, others);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        List<Parameter> all = new ArrayList<>(others);
        table.rows().forEach(row -> all.add(row.parameter()));
        line(text, CliMessage.PARAMETERS, Integer.toString(all.size()));
        for (ParameterStatus status : ParameterStatus.values()) {
            long count = all.stream().filter(p -> p.status() == status).count();
            line(text, CliMessage.OF_STATUS, "  " + status.label(), Long.toString(count));
        }
        text.append('\n');
        line(text, CliMessage.BY_EFFECT);
        for (DriverTable.Row row : table.rows()) {
            Parameter p = row.parameter();
            text.append('\n');
            line(
                    text,
                    CliMessage.PARAMETER_SAMPLED,
                    p.name(),
                    number(p.value()),
                    p.unit(),
                    p.status().label(),
                    number(p.priorSd()));
            for (int i = 0; i < EXAMPLES.size(); i++) {
                line(
                        text,
                        CliMessage.EXAMPLE,
                        EXAMPLES.get(i).word(),
                        moves(row.drivers().get(i)));
            }
            grounds(text, p);
        }
        text.append('\n');
        line(text, CliMessage.NOT_SAMPLED);
        for (Parameter p : others) {
            text.append('\n');
            line(
                    text,
                    CliMessage.PARAMETER,
                    p.name(),
                    number(p.value()),
                    p.unit(),
                    p.status().label());
            grounds(text, p);
        }
        return text.toString();
    }

    private static String moves(Driver driver) {
        String moves = "";
        for (Answer.Unit unit : SHOWN) {
            Answer most = driver.most(unit);
            if (driver.reach(most) >= SHOWN_FROM * unit.noticeable()) {
                String move = Words.say(
                        CliMessage.MOVE,
                        most.word(),
                        signed(driver.minus(most)),
                        signed(driver.plus(most)),
                        unit.word());
                moves = moves.isEmpty() ? move : Words.say(CliMessage.AND, moves, move);
            }
        }
        String said = moves.isEmpty() ? Words.say(CliMessage.NO_MOVE) : moves;
        List<String> turned = driver.turnsOutcomeTo();
        return turned.isEmpty() ? said : Words.say(CliMessage.TURNS_OUTCOME, said, String.join("/", turned));
    }

    private static String signed(OptionalDouble move) {
        return move.isPresent() ? Decimal.signed(move.getAsDouble(), 1) : Words.say(CliMessage.NO_POSTURE_THERE);
    }

    private static void grounds(StringBuilder text, Parameter p) {
        if (!p.source().isEmpty()) {
            line(text, CliMessage.SOURCE, p.source());
        }
        if (!p.reason().isEmpty()) {
            line(text, CliMessage.REASON, p.reason());
        }
    }

    private static void line(StringBuilder text, Message message, String... arguments) {
        text.append(Words.say(message, arguments)).append('\n');
    }

    private static String number(double value) {
        return JsonText.write(new JsonNumber(value));
    }

    /** The examples' own answers. */
    JsonObject examplesJson() {
        return table.nominalJson();
    }

    /** In the order of the text. */
    JsonArray parametersJson() {
        List<Json> all = new ArrayList<>();
        for (DriverTable.Row row : table.rows()) {
            all.add(json(row.parameter()).put("moves", table.json(row)).build());
        }
        for (Parameter parameter : others) {
            all.add(json(parameter).build());
        }
        return new JsonArray(all);
    }

    private static JsonObject.Builder json(Parameter parameter) {
        return JsonObject.builder()
                .put("name", parameter.name())
                .put("value", parameter.value())
                .put("unit", parameter.unit())
                .put("status", parameter.status().label())
                .put("source", parameter.source())
                .put("reason", parameter.reason())
                .put("priorSd", parameter.priorSd());
    }
}

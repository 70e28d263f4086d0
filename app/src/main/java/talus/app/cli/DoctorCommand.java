package talus.app.cli;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import talus.chain.Engine;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.registry.ModelParameters;
import talus.chain.report.DailyDemands;
import talus.chain.report.words.Message;
import talus.chain.report.words.Words;

/** {@code talus doctor}: what this installation runs on and, on request, every number that the model rests on. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    private static final long BYTES_PER_MEBIBYTE = 1L << 20;

    private final Console console;

    @Option(names = "--model")
    private boolean model;

    @Option(names = "--json")
    private boolean json;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Parameter> parameters = model ? parameters() : List.of();
        if (json) {
            console.answer(JsonText.writeIndented(document(parameters)));
            return ExitCode.DONE;
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<CliMessage, String> row : installation().entrySet()) {
            String name = Words.say(row.getKey());
            text.append(name)
                    .append(" ".repeat(16 - name.length()))
                    .append(row.getValue())
                    .append('\n');
        }
        if (model) {
            append(text, parameters);
        }
        console.answer(text.toString());
        return ExitCode.DONE;
    }

    /** Those of the engine, and the numbers of daily tasks that a check puts beside its answers. */
    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(ModelParameters.all());
        all.addAll(DailyDemands.parameters());
        return all;
    }

    private static Map<CliMessage, String> installation() {
        Runtime runtime = Runtime.getRuntime();
        Map<CliMessage, String> rows = new LinkedHashMap<>();
        rows.put(CliMessage.ENGINE, Engine.VERSION);
        rows.put(CliMessage.JAVA, Words.say(CliMessage.VENDOR, Runtime.version().toString(), property("java.vendor")));
        rows.put(CliMessage.JAVA_HOME, property("java.home"));
        rows.put(CliMessage.SYSTEM, property("os.name") + " " + property("os.arch"));
        rows.put(CliMessage.PROCESSORS, Integer.toString(runtime.availableProcessors()));
        rows.put(CliMessage.HEAP_LIMIT, mebibytes(runtime.maxMemory()));
        rows.put(CliMessage.MACHINE_MEMORY, mebibytes(machineMemoryBytes()));
        return rows;
    }

    private static void append(StringBuilder text, List<Parameter> parameters) {
        line(text, CliMessage.PARAMETERS, Integer.toString(parameters.size()));
        for (ParameterStatus status : ParameterStatus.values()) {
            long count = parameters.stream().filter(p -> p.status() == status).count();
            line(text, CliMessage.OF_STATUS, "  " + status.label(), Long.toString(count));
        }
        for (Parameter p : parameters) {
            text.append('\n');
            String value = JsonText.write(new JsonNumber(p.value()));
            if (p.priorSd() > 0) {
                String spread = JsonText.write(new JsonNumber(p.priorSd()));
                line(
                        text,
                        CliMessage.PARAMETER_SAMPLED,
                        p.name(),
                        value,
                        p.unit(),
                        p.status().label(),
                        spread);
            } else {
                line(
                        text,
                        CliMessage.PARAMETER,
                        p.name(),
                        value,
                        p.unit(),
                        p.status().label());
            }
            if (!p.source().isEmpty()) {
                line(text, CliMessage.SOURCE, p.source());
            }
            if (!p.reason().isEmpty()) {
                line(text, CliMessage.REASON, p.reason());
            }
        }
    }

    private static void line(StringBuilder text, Message message, String... arguments) {
        text.append(Words.say(message, arguments)).append('\n');
    }

    private JsonObject document(List<Parameter> parameters) {
        JsonObject.Builder document = JsonObject.builder()
                .put("engine", Engine.VERSION)
                .put("java", Runtime.version().toString())
                .put("javaHome", property("java.home"))
                .put("system", property("os.name") + " " + property("os.arch"))
                .put("processors", Runtime.getRuntime().availableProcessors())
                .put("heapLimitBytes", (double) Runtime.getRuntime().maxMemory())
                .put("machineMemoryBytes", (double) machineMemoryBytes());
        if (model) {
            document.put(
                    "parameters",
                    new JsonArray(parameters.stream().map(DoctorCommand::json).toList()));
        }
        return document.build();
    }

    private static Json json(Parameter parameter) {
        return JsonObject.builder()
                .put("name", parameter.name())
                .put("value", parameter.value())
                .put("unit", parameter.unit())
                .put("status", parameter.status().label())
                .put("source", parameter.source())
                .put("reason", parameter.reason())
                .put("priorSd", parameter.priorSd())
                .build();
    }

    private static long machineMemoryBytes() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }

    private static String mebibytes(long bytes) {
        return Words.say(CliMessage.MEBIBYTES, Long.toString(bytes / BYTES_PER_MEBIBYTE));
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}

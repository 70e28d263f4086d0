package talus.app.cli;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import talus.chain.Engine;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.parameters.ParameterValues;
import talus.chain.prediction.Prediction;
import talus.chain.report.words.Words;

/** {@code talus doctor}: what this installation runs on and, on request, every number that the model rests on and what hangs on it. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    private static final long BYTES_PER_MEBIBYTE = 1L << 20;

    private final Console console;
    private final BiFunction<Scenario, ParameterValues, Prediction> engine;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Option(names = "--model")
    private boolean model;

    @Option(names = "--json")
    private boolean json;

    DoctorCommand(Console console, BiFunction<Scenario, ParameterValues, Prediction> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws WrongInput {
        Optional<ModelSection> section = model ? Optional.of(ModelSection.of(console, engine)) : Optional.empty();
        if (json) {
            console.answer(JsonText.writeIndented(document(section)));
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
        section.ifPresent(found -> text.append(found.text()));
        console.answer(text.toString());
        return ExitCode.DONE;
    }

    private Map<CliMessage, String> installation() throws WrongInput {
        Runtime runtime = Runtime.getRuntime();
        Map<CliMessage, String> rows = new LinkedHashMap<>();
        rows.put(CliMessage.ENGINE, Engine.VERSION);
        rows.put(CliMessage.JAVA, Words.say(CliMessage.VENDOR, Runtime.version().toString(), property("java.vendor")));
        rows.put(CliMessage.JAVA_HOME, property("java.home"));
        rows.put(CliMessage.SYSTEM, property("os.name") + " " + property("os.arch"));
        rows.put(CliMessage.PROCESSORS, Integer.toString(runtime.availableProcessors()));
        rows.put(CliMessage.HEAP_LIMIT, mebibytes(runtime.maxMemory()));
        rows.put(CliMessage.MACHINE_MEMORY, mebibytes(machineMemoryBytes()));
        rows.put(CliMessage.DIARY_PLACE, diary.address().shown());
        return rows;
    }

    private JsonObject document(Optional<ModelSection> section) throws WrongInput {
        JsonObject.Builder document = JsonObject.builder()
                .put("engine", Engine.VERSION)
                .put("java", Runtime.version().toString())
                .put("javaHome", property("java.home"))
                .put("system", property("os.name") + " " + property("os.arch"))
                .put("processors", Runtime.getRuntime().availableProcessors())
                .put("heapLimitBytes", (double) Runtime.getRuntime().maxMemory())
                .put("machineMemoryBytes", (double) machineMemoryBytes())
                .put("diary", diary.address().shown());
        section.ifPresent(found -> {
            document.put("examples", found.examplesJson());
            document.put("parameters", found.parametersJson());
        });
        return document.build();
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

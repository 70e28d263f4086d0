package talus.app.cli;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import talus.chain.Engine;

/** {@code talus doctor}: what this installation runs on. */
@Command(name = "doctor", description = "Print what Talus runs on: version, Java, memory, processors.")
final class DoctorCommand implements Callable<Integer> {
    private static final long BYTES_PER_MEBIBYTE = 1L << 20;

    private final Console console;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Runtime runtime = Runtime.getRuntime();
        row("engine", Engine.VERSION);
        row("java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        row("java home", System.getProperty("java.home"));
        row("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        row("processors", Integer.toString(runtime.availableProcessors()));
        row("heap limit", mebibytes(runtime.maxMemory()));
        row("machine memory", mebibytes(machineMemoryBytes()));
        return ExitCode.DONE;
    }

    private static long machineMemoryBytes() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }

    private static String mebibytes(long bytes) {
        return bytes / BYTES_PER_MEBIBYTE + " MiB";
    }

    private void row(String name, String value) {
        console.out().println(name + " ".repeat(16 - name.length()) + value);
    }
}

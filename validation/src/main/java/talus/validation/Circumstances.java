package talus.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import talus.chain.json.JsonObject;

/** Where and with what a figure was made, in the form that {@code validation/mujoco/environment.py} writes too. */
final class Circumstances {
    private Circumstances() {}

    /** Puts machine, jdk, commit, whether anything was uncommitted, and the date. */
    static void put(JsonObject.Builder json, Path home) throws IOException {
        json.put(
                        "machine",
                        JsonObject.builder()
                                .put("cpu", processor())
                                .put("cores", Runtime.getRuntime().availableProcessors())
                                .put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
                                .build())
                .put("jdk", Runtime.version().toString())
                .put("commit", git(home, "rev-parse", "HEAD"))
                .put(
                        "uncommittedChanges",
                        !git(home, "status", "--porcelain", "--", "*.java", "pom.xml", "*/pom.xml")
                                .isEmpty())
                .put(
                        "date",
                        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'Z'").format(ZonedDateTime.now(ZoneOffset.UTC)));
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (Files.exists(info)) {
            for (String line : Files.readAllLines(info)) {
                if (line.startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        }
        return System.getProperty("os.arch");
    }

    private static String git(Path home, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}

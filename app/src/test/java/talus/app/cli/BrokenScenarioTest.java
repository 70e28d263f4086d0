package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;

/** Scenarios broken in one place: the place is named, nothing is computed, nothing is printed on standard output. */
class BrokenScenarioTest {
    private static final int DOCUMENTS = 500;
    private static final long SEED = 20261121;

    private static final Json WHOLE = ((ParseOutcome.Parsed) JsonParser.parse(CommandLineFixture.SCENARIO)).json();

    private static final List<String> PATHS = paths("", WHOLE);

    @Test
    void everyBrokenDocumentIsRefusedNamingThePath() {
        Random random = new Random(SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            String path = PATHS.get(random.nextInt(PATHS.size()));
            Json value = at(WHOLE, path);
            Json broken;
            String named = path;
            switch (random.nextInt(4)) {
                case 0 -> broken = replaced(WHOLE, path, new JsonArray(List.of(new JsonNumber(random.nextDouble()))));
                case 1 ->
                    broken = replaced(
                            WHOLE, path, value instanceof JsonNumber ? new JsonNumber(1e9 + i) : new JsonNumber(i));
                case 2 -> broken = replaced(WHOLE, path, new JsonString("no such word " + i));
                default -> {
                    named = parent(path).isEmpty() ? "field" + i : parent(path) + ".field" + i;
                    broken = replaced(WHOLE, named, new JsonNumber(i));
                }
            }
            refused(i, JsonText.write(broken), named);
        }
    }

    @Test
    void everyDocumentThatIsCutOffIsRefusedNamingThePlace() {
        Random random = new Random(SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            int length = random.nextInt(CommandLineFixture.SCENARIO.length());
            refused(i, CommandLineFixture.SCENARIO.substring(0, length), "line 1, column ");
        }
    }

    private static void refused(int i, String document, String named) {
        CommandLineFixture talus =
                CommandLineFixture.with(CommandLineFixture.BROKEN).reading(document);
        String about = "seed " + SEED + ", document " + i + ": " + document;
        assertThat(talus.run("predict", "-")).as(about).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.out()).as(about).isEmpty();
        assertThat(talus.err()).as(about).contains(named).hasLineCount(1).startsWith("talus: ");
    }

    private static List<String> paths(String path, Json json) {
        List<String> all = new ArrayList<>();
        if (json instanceof JsonObject object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                String inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                all.add(inner);
                all.addAll(paths(inner, member.getValue()));
            }
        }
        return all;
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    private static Json at(Json json, String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        Json inner = ((JsonObject) json).get(first).orElseThrow();
        return dot < 0 ? inner : at(inner, path.substring(dot + 1));
    }

    private static Json replaced(Json json, String path, Json value) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        Map<String, Json> members = new LinkedHashMap<>(((JsonObject) json).members());
        Json inner = members.get(first);
        members.put(first, dot < 0 || inner == null ? value : replaced(inner, path.substring(dot + 1), value));
        return new JsonObject(members);
    }
}

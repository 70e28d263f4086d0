package talus.chain.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {
    @Test
    void everyKindOfValueIsRead() {
        assertThat(parsed(" { \"a\" : [ 1 , -2.5e3, true, false, null ] , \"b\" : { } , \"c\" : \"x\" } "))
                .isEqualTo(JsonObject.builder()
                        .put(
                                "a",
                                new JsonArray(List.of(
                                        new JsonNumber(1.0),
                                        new JsonNumber(-2500.0),
                                        new JsonBoolean(true),
                                        new JsonBoolean(false),
                                        new JsonNull())))
                        .put("b", JsonObject.builder().build())
                        .put("c", "x")
                        .build());
    }

    @Test
    void membersKeepTheirOrder() {
        JsonObject object = (JsonObject) parsed("{\"z\":1,\"a\":2,\"m\":3}");
        assertThat(object.members().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void escapesAreRead() {
        assertThat(parsed("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\\ud800\""))
                .isEqualTo(new JsonString("\"\\/\b\f\n\r\t\u00e9\uD83D\uDE00\ud800"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "0.06,0.06", "1E2,100", "1e+2,100", "120e-1,12", "1e-999,0", "0e999,0"})
    void numbersAreRead(String text, double value) {
        assertThat(parsed(text)).isEqualTo(new JsonNumber(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\" 1}",
                "{1:1}",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "1e+",
                "0x1",
                "1_0",
                "NaN",
                "Infinity",
                "-Infinity",
                "nul",
                "True",
                "undefined",
                "\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\n\"",
                "\"\t\"",
                "1 2",
                "{}{}",
                "[1}",
                "{\"a\":1]",
                "// x\n1",
                "/* x */1",
                "\uFEFF1",
                "\u00a01",
                "1,",
                "1e999",
                "-1e400",
                "\uFFFF",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "\"a",
                "tru",
                "[1 2]",
                "-a",
                "--1"
            })
    void whatIsNotStrictJsonIsRefused(String text) {
        assertThat(JsonParser.parse(text)).isInstanceOf(ParseOutcome.Malformed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1,\\n \"a\": 2}|line 2, column 2: the name \"a\" occurs twice",
                "[1,\\n2,\\n]|line 3, column 1: a comma must be followed by a further item",
                "{\"a\": 01}|line 1, column 7: a number may not begin with a zero that is followed by a digit",
                "{\"a\": .5}|line 1, column 7: a value must stand here, found \".\"",
                "[1e999]|line 1, column 2: this number is too large",
                "{\"a\": 1|line 1, column 8: a comma or } must stand here, found the end of the text",
                "1 x|line 1, column 3: nothing may follow the value, found \"x\""
            })
    void aRefusalSaysWhereAndWhy(String text, String problem) {
        assertThat(refused(text.replace("\\n", "\n"))).isEqualTo(problem);
    }

    @Test
    void nestingIsRefusedBelowTheDepthLimit() {
        int deepest = JsonParser.MAX_DEPTH;
        assertThat(parsed("[".repeat(deepest) + "]".repeat(deepest))).isInstanceOf(JsonArray.class);
        assertThat(refused("[".repeat(deepest + 1) + "]".repeat(deepest + 1)))
                .isEqualTo("line 1, column 65: objects and lists may be nested 64 deep at most");
        assertThat(refused("{\"a\":".repeat(1_000_000))).contains("nested 64 deep");
    }

    @Test
    void longNumbersAreRefusedBeforeTheyCostAnything() {
        assertThat(parsed("1" + "0".repeat(300))).isEqualTo(new JsonNumber(1e300));
        assertThat(refused("9".repeat(5_000_000)))
                .isEqualTo("line 1, column 1: a number may have 400 characters at most");
        assertThat(refused("0." + "0".repeat(400))).contains("400 characters");
    }

    private static Json parsed(String text) {
        return switch (JsonParser.parse(text)) {
            case ParseOutcome.Parsed parsed -> parsed.json();
            case ParseOutcome.Malformed malformed -> throw new AssertionError(text + ": " + malformed.text());
        };
    }

    private static String refused(String text) {
        return switch (JsonParser.parse(text)) {
            case ParseOutcome.Parsed parsed -> throw new AssertionError("accepted");
            case ParseOutcome.Malformed malformed -> malformed.text();
        };
    }
}

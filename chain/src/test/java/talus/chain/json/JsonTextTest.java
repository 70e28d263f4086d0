package talus.chain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static final JsonObject SAMPLE = JsonObject.builder()
            .put("a", 1.0)
            .put("list", JsonArray.ofNumbers(0.1, -2.0))
            .put("empty", new JsonArray(List.of()))
            .put("none", JsonObject.builder().build())
            .put("inner", JsonObject.builder().put("flag", true).build())
            .put(
                    "items",
                    new JsonArray(List.of(JsonObject.builder().put("x", 1.0).build())))
            .build();

    @Test
    void theShortFormHasNoSpaces() {
        assertThat(JsonText.write(SAMPLE))
                .isEqualTo("{\"a\":1,\"list\":[0.1,-2],\"empty\":[],\"none\":{},\"inner\":{\"flag\":true},"
                        + "\"items\":[{\"x\":1}]}");
    }

    @Test
    void theLongFormIsIndented() {
        assertThat(JsonText.writeIndented(SAMPLE)).isEqualTo("""
                        {
                          "a": 1,
                          "list": [0.1, -2],
                          "empty": [],
                          "none": {},
                          "inner": {
                            "flag": true
                          },
                          "items": [
                            {
                              "x": 1
                            }
                          ]
                        }
                        """);
    }

    @Test
    void whatTextCannotCarryIsEscaped() {
        assertThat(JsonText.write(new JsonString("\"\\\n\u0001\u2028\ud800x\uD83D\uDE00\udc00")))
                .isEqualTo("\"\\\"\\\\\\n\\u0001\\u2028\\ud800x\uD83D\uDE00\\udc00\"");
    }

    @Test
    void aNumberThatIsNoneCannotBeMade() {
        assertThatThrownBy(() -> new JsonNumber(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> JsonObject.builder().put("x", Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameIsPutOnce() {
        assertThatThrownBy(() -> JsonObject.builder().put("x", 1.0).put("x", 2.0))
                .hasMessageContaining("\"x\"");
        assertThat(JsonObject.builder().put("x", OptionalDouble.empty()).build().members())
                .isEmpty();
    }

    @Test
    void wholeNumbersAreKnown() {
        assertThat(new JsonNumber(30.0).isWhole()).isTrue();
        assertThat(new JsonNumber(-0.0).isWhole()).isTrue();
        assertThat(new JsonNumber(JsonNumber.WHOLE_LIMIT).isWhole()).isTrue();
        assertThat(new JsonNumber(30.5).isWhole()).isFalse();
        assertThat(new JsonNumber(1e300).isWhole()).isFalse();
    }
}

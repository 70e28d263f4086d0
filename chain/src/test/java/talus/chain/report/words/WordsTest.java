package talus.chain.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @Test
    void placesAreFilledWhereverTheyStand() {
        assertThat(Words.say(message("{1} and {0}, {1}"), "a", "b")).isEqualTo("b and a, b");
    }

    @Test
    void whatIsFilledInIsNotReadAgain() {
        assertThat(Words.say(message("<{0}>"), "{0} {7}")).isEqualTo("<{0} {7}>");
    }

    @Test
    void tooFewAndTooManyArgumentsAreRefused() {
        assertThatThrownBy(() -> Words.say(message("{0} {1}"), "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("message SAMPLE: 1 arguments; it has 2 places");
        assertThatThrownBy(() -> Words.say(message("none"), "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{x}", "{12}", "{1} without zero", "{0"})
    void aBraceThatIsNoPlaceIsRefused(String template) {
        assertThatThrownBy(() -> Words.places(template)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Message message(String template) {
        return new Message() {
            @Override
            public String name() {
                return "SAMPLE";
            }

            @Override
            public String template() {
                return template;
            }
        };
    }
}

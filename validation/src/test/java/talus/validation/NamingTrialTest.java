package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.app.content.ShippedContent;
import talus.care.exercise.Exercise;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;

class NamingTrialTest {
    private static final String HEAD = "{\"on\": \"\", \"method\": \"\", \"by\": \"\", \"since\": \"\", \"answers\": [";

    private static String answer(String exercise, String verdict) {
        return "{\"exercise\": \"" + exercise + "\", \"said\": \"\", \"verdict\": \"" + verdict + "\"}";
    }

    @Test
    void everyShippedDrawingWasTriedAndEnoughWereNamed() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> exercises = ShippedContent.catalogue().exercises().stream()
                .map(Exercise::id)
                .toList();
        JsonObject figures = NamingTrial.read(Path.of("..")).figures(exercises, missed);
        assertThat(missed).isEmpty();
        double sum = 0;
        for (String verdict : List.of("right", "half", "wrong")) {
            sum += ((JsonNumber) figures.get(verdict).orElseThrow()).value();
        }
        assertThat(sum).isEqualTo(exercises.size());
    }

    @Test
    void whatIsHalfRightIsNotRightAndWhatIsNotSaidIsMissed() {
        List<String> missed = new ArrayList<>();
        JsonObject figures = NamingTrial.of(HEAD + answer("a", "right") + "," + answer("b", "half") + "]}")
                .figures(List.of("a", "b", "c"), missed);
        assertThat(figures.get("right")).contains(new JsonNumber(1));
        assertThat(figures.get("half")).contains(new JsonNumber(1));
        assertThat(missed).containsExactly("naming: no verdict on c", "naming: 1 of 3 right");
    }

    @Test
    void aDrawingIsAnsweredOnce() {
        NamingTrial twice = NamingTrial.of(HEAD + answer("a", "right") + "," + answer("a", "half") + "]}");
        assertThatThrownBy(() -> twice.figures(List.of("a"), new ArrayList<>()))
                .isInstanceOf(IllegalStateException.class);
    }
}

package talus.care.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import talus.care.content.Reading;
import talus.care.content.Shipped;
import talus.chain.contract.shape.Problem;

class BibliographyTest {
    @Test
    void everySourceSaysWhatItFoundAndWhereItWasRead() {
        assertThat(Shipped.bibliography().sources())
                .hasSizeGreaterThan(30)
                .allMatch(source -> !source.citation().isBlank()
                        && !source.says().isBlank()
                        && !source.where().isBlank());
    }

    @Test
    void anIdThatOccursTwiceIsRefused() {
        String source =
                "{\"id\": \"a\", \"citation\": \"b\", \"status\": \"found\", \"where\": \"c\", \"says\": \"d\"}";
        String text = "{\"schema\": \"talus/sources/1\", \"sources\": [" + source + ", " + source + "]}";
        assertThat(Bibliography.readText(text))
                .isEqualTo(
                        new Reading.Refused<>(List.of(new Problem("sources[1].id", "\"a\"", "an id not used above"))));
    }
}

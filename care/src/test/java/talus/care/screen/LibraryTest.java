package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.list;
import static talus.care.screen.Tree.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import talus.care.content.Shipped;
import talus.care.learn.LearnCard;
import talus.chain.Engine;
import talus.chain.json.Json;
import talus.chain.json.JsonText;

/** What can be read at any time: the cards, and what Talus is. */
class LibraryTest {
    private final Visit visit = new Visit();

    /** Right after the lead; its words are for who cannot see it, and stand nowhere else. */
    @Test
    void aCardShowsItsPictureInPlaceOfWordsAboutIt() {
        for (LearnCard card : Shipped.cards()) {
            List<Json> parts = list(visit.screen("2026-11-02", "learn", card.id()), "parts");
            assertThat(word(parts.get(0), "text")).isEqualTo(card.lead());
            assertThat(word(parts.get(1), "kind")).isEqualTo("picture");
            assertThat(word(parts.get(1), "file")).isEqualTo("cards/" + card.id() + ".svg");
            assertThat(word(parts.get(1), "alt")).isEqualTo(card.illustration().alt());
            assertThat(parts.subList(2, parts.size()))
                    .noneMatch(part ->
                            JsonText.write(part).contains(card.illustration().alt()));
        }
    }

    @Test
    void aboutNamesTheVersion() {
        assertThat(JsonText.write(visit.screen("2026-11-02", "about", ""))).contains("version " + Engine.VERSION);
    }
}

package talus.chain.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may not stand in any sentence, over all catalogues. */
class CatalogueTest {
    @Test
    void plainMessagesHoldNoAvoidedWord() {
        for (Message message : plain()) {
            assertThat(AvoidedWords.in(message.template()))
                    .as("%s: %s", message.name(), message.template())
                    .isEmpty();
        }
    }

    @Test
    void noPlainMessageSpeaksOfPain() {
        for (Message message : plain()) {
            assertThat(AvoidedWords.achesIn(message.template()))
                    .as("%s: %s", message.name(), message.template())
                    .isEmpty();
        }
    }

    private static List<Message> plain() {
        return Catalogue.messages().stream()
                .filter(message -> message.tag() == Tag.PLAIN)
                .toList();
    }

    @Test
    void avoidedWordsAreSeenInTheirForms() {
        assertThat(List.of("Damage", "diagnosis", "corrected", "wear and tear", "risks", "fixing", "root causes"))
                .noneMatch(word -> AvoidedWords.in("a " + word + ".").isEmpty());
        assertThat(List.of("healthy", "affix", "obscure", "retreat", "asterisk", "harmony"))
                .allMatch(word -> AvoidedWords.in("a " + word + ".").isEmpty());
        assertThat(List.of("Painful", "hurts", "an ache"))
                .noneMatch(word -> AvoidedWords.achesIn(word).isEmpty());
        assertThat(AvoidedWords.achesIn("a spain of moustaches")).isEmpty();
    }

    @Test
    void everyTemplateIsWellMade() {
        for (Message message : Catalogue.messages()) {
            assertThat(Words.places(message.template())).as(message.name()).isBetween(0, 10);
            assertThat(message.template())
                    .as(message.name())
                    .isEqualTo(message.template().strip().isEmpty() ? "" : message.template());
        }
    }

    @Test
    void namesAreUniqueWithinACatalogue() {
        List<String> names = Catalogue.messages().stream()
                .map(message -> message.getClass().getSimpleName() + "." + message.name())
                .toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(150);
    }

    @Test
    void theSentenceOnBentBacksIsTheAgreedOne() {
        assertThat(CheckMessage.BACKS_BEND.template())
                .isEqualTo("Backs are built to bend. More bend is not damage; this shows where movement comes from.");
        assertThat(CheckMessage.BACKS_BEND.tag()).isEqualTo(Tag.DISCLAIMER);
    }

    @Test
    void theClaimStaysUnproven() {
        assertThat(CheckMessage.UNPROVEN.template()).isEqualTo("Whether training an ankle helps a back is unproven.");
    }
}

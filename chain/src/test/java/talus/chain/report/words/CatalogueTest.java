package talus.chain.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What may not stand in any sentence, over all catalogues. */
class CatalogueTest {
    private static final Pattern NEVER = Pattern.compile(
            "\\b(diagnos\\w*|treat(s|ed|ing|ments?)?|reliev\\w*|relief|prevent\\w*|cur(e|es|ed|ing)|heal(s|ed|ing)?"
                    + "|fix(es|ed|ing)?|correct\\w*|therap\\w*|rehab\\w*|patients?|protect\\w*|damag\\w*|harm(s|ed|ing|ful)?"
                    + "|wear and tear|abnormal\\w*|dysfunction\\w*|faulty|weak links?|bad posture|root causes?"
                    + "|source of your pain|risk\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ACHES =
            Pattern.compile("\\b(pain\\w*|hurt\\w*|ache\\w*|sore\\w*)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void plainMessagesHoldNoForbiddenWord() {
        for (Message message : Catalogue.messages()) {
            Matcher found = NEVER.matcher(message.template());
            assertThat(message.tag() == Tag.PLAIN && found.find())
                    .as("%s: %s", message.name(), message.template())
                    .isFalse();
        }
    }

    @Test
    void noPlainMessageSpeaksOfPain() {
        for (Message message : Catalogue.messages()) {
            assertThat(message.tag() == Tag.PLAIN
                            && ACHES.matcher(message.template()).find())
                    .as("%s: %s", message.name(), message.template())
                    .isFalse();
        }
    }

    @Test
    void theRuleSeesWhatItShould() {
        assertThat(List.of("Damage", "diagnosis", "corrected", "wear and tear", "risks", "fixing"))
                .allMatch(word -> NEVER.matcher("a " + word + ".").find());
        assertThat(List.of("healthy", "affix", "obscure", "retreat", "asterisk"))
                .noneMatch(word -> NEVER.matcher("a " + word + ".").find());
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

package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.learn.CardPicture;
import talus.care.learn.Illustration;
import talus.care.learn.LearnCard;
import talus.care.sheet.CardReport;
import talus.care.source.Bibliography;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** The learn cards. */
final class LearnScreens {
    static final String LEARN = "learn";

    private LearnScreens() {}

    /** @param argument a card's id; all of them for any other word */
    static Screen learn(List<LearnCard> cards, Bibliography bibliography, String argument) {
        Optional<LearnCard> one =
                cards.stream().filter(card -> card.id().equals(argument)).findFirst();
        if (one.isEmpty()) {
            return new Screen(
                    LEARN,
                    Words.say(ScreenMessage.LEARN),
                    List.of(new Screen.Said(new Report.Paragraph(Words.say(ScreenMessage.LEARN_IS)))),
                    Optional.empty(),
                    cards.stream()
                            .map(card -> new Screen.Link(LEARN, card.id(), card.title(), false))
                            .toList());
        }
        List<Screen.Part> parts = new ArrayList<>();
        for (Report.Part part : CardReport.of(one.get(), bibliography).parts()) {
            if (part instanceof Report.Heading && parts.stream().noneMatch(Screen.Picture.class::isInstance)) {
                parts.add(picture(one.get()));
            }
            if (!(part instanceof Report.Title)) {
                parts.add(new Screen.Said(part));
            }
        }
        return new Screen(LEARN, one.get().title(), parts, Optional.empty(), List.of());
    }

    /** The site's file of the card's picture, which the site's build draws; whose body it is where that matters. */
    private static Screen.Picture picture(LearnCard card) {
        boolean body = card.illustration() instanceof Illustration.Squat
                || card.illustration() instanceof Illustration.Demands;
        return new Screen.Picture(
                CardPicture.file(card), card.illustration().alt(), body ? Words.say(ScreenMessage.CARD_BODY) : "");
    }
}

package talus.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.care.learn.CardPicture;
import talus.care.learn.CardsWriter;
import talus.care.learn.LearnCard;
import talus.care.sheet.CardReport;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.report.PlainText;

/** {@code talus learn}: the learn cards, or one of them. */
@Command(name = "learn")
final class LearnCommand implements Callable<Integer> {
    private final Console console;
    private final Function<Scenario, Prediction> engine;

    @Parameters(paramLabel = "CARD", descriptionKey = "CARD", arity = "0..1")
    private @Nullable String id;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--svg", paramLabel = "FILE")
    private @Nullable String svg;

    LearnCommand(Console console, Function<Scenario, Prediction> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws WrongInput {
        List<LearnCard> all = ShippedContent.cards();
        if (id == null && svg != null) {
            throw WrongInput.missing(List.of("CARD"));
        }
        Optional<PictureFile> picture = PictureFile.of(svg);
        List<LearnCard> cards = id == null ? all : List.of(find(all, id));
        if (json) {
            console.answer(JsonText.writeIndented(CardsWriter.write(cards, ShippedContent.bibliography())));
        } else {
            console.answer(PlainText.of(
                    id == null
                            ? CardReport.list(all)
                            : CardReport.of(cards.getFirst(), ShippedContent.bibliography())));
        }
        if (picture.isPresent()) {
            picture.get().write(console, CardPicture.svg(cards.getFirst(), engine, ShippedContent::text));
        }
        return ExitCode.DONE;
    }

    private static LearnCard find(List<LearnCard> all, String id) throws WrongInput {
        for (LearnCard card : all) {
            if (card.id().equals(id)) {
                return card;
            }
        }
        throw WrongInput.unknown(
                CliMessage.NO_CARD, id, all.stream().map(LearnCard::id).toList());
    }
}

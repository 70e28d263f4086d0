package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.app.content.ShippedContent;
import talus.care.contact.ContactReader;
import talus.care.content.Reading;
import talus.care.exercise.Exercise;
import talus.care.learn.LearnCard;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;
import talus.chain.prediction.Predictor;

/** Exercises, learn cards and a clinic's file through the command line, as somebody types it. */
class ContentCommandsTest {
    private static final Path EXAMPLES = Path.of("../examples");

    private final CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);

    private static List<String> ids() {
        return ShippedContent.catalogue().exercises().stream().map(Exercise::id).toList();
    }

    static List<String> cards() {
        return ShippedContent.cards().stream().map(LearnCard::id).toList();
    }

    private JsonObject json() {
        return (JsonObject) ((ParseOutcome.Parsed) JsonParser.parse(talus.out())).json();
    }

    private static List<Json> items(JsonObject document, String field) {
        return ((JsonArray) document.get(field).orElseThrow()).items();
    }

    private void refused(String message, String... words) {
        assertThat(talus.run(words)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.out()).isEmpty();
        assertThat(talus.err()).startsWith("talus: " + message).hasLineCount(1);
    }

    @Test
    void everyExerciseStandsInTheList() {
        assertThat(talus.run("exercises")).isEqualTo(ExitCode.DONE);
        assertThat(talus.out().lines().map(line -> line.strip().split(" ")[0])).containsAll(ids());
        assertThat(talus.err()).isEmpty();
    }

    @Test
    void programsGetEveryExerciseOrTheOneTheyAskFor() {
        assertThat(talus.run("exercises", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(items(json(), "exercises")).hasSameSizeAs(ids());
        CommandLineFixture one = CommandLineFixture.with(CommandLineFixture.BROKEN);
        assertThat(one.run("exercises", "calf-raise", "--json")).isEqualTo(ExitCode.DONE);
        JsonObject document = (JsonObject) ((ParseOutcome.Parsed) JsonParser.parse(one.out())).json();
        assertThat(items(document, "exercises"))
                .singleElement()
                .satisfies(
                        exercise -> assertThat(((JsonObject) exercise).get("id").orElseThrow())
                                .hasToString("JsonString[value=calf-raise]"));
    }

    @Test
    void oneExerciseIsToldWithItsStepsAndItsStopRules() {
        Exercise exercise = ShippedContent.catalogue().get("hop-two-legs");
        assertThat(talus.run("exercises", exercise.id())).isEqualTo(ExitCode.DONE);
        String text = talus.out().replaceAll("\\s+", " ");
        assertThat(text).contains(exercise.name(), exercise.cue());
        exercise.steps().forEach(step -> assertThat(text).contains(step.text()));
        assertThat(text).contains(exercise.stopRules()).contains(exercise.warnings());
    }

    @ParameterizedTest
    @CsvSource({"calf-rais,calf-raise", "Squat,squat", "wall-stretch-strait,wall-stretch-straight"})
    void aNameThatIsNoExerciseIsRefusedWithTheNearest(String given, String near) {
        refused(given + " is no exercise; did you mean " + near + "?", "exercises", given);
    }

    @Test
    void whatIsLikeNoExerciseIsRefusedWithoutAGuess() {
        refused("swimming is no exercise (see: talus help exercises)", "exercises", "swimming");
    }

    @Test
    void aDrawingIsWrittenBesideTheAnswer(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("raise.svg");
        assertThat(talus.run("exercises", "calf-raise", "--svg", file.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(file)).startsWith("<svg").contains("<title>Calf raise</title>");
        assertThat(talus.out()).startsWith("Calf raise\n");
        assertThat(talus.err()).isEqualTo("talus: wrote " + file + "; a web browser shows it\n");
    }

    @Test
    void aDrawingThatCannotBeWrittenIsRefusedBeforeAnythingIsTold(@TempDir Path folder) {
        String nowhere = folder.resolve("no").resolve("raise.svg").toString();
        refused("--svg: " + nowhere + " is not allowed", "exercises", "calf-raise", "--svg", nowhere);
    }

    @Test
    void everyCardStandsInTheListAndCanBeRead() {
        assertThat(talus.run("learn")).isEqualTo(ExitCode.DONE);
        assertThat(cards())
                .hasSize(8)
                .allSatisfy(card -> assertThat(talus.out()).contains("  " + card + " "));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aCardTellsWhatSpeaksForItAndAgainstItWithSources(String id) {
        LearnCard card = ShippedContent.cards().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(talus.run("learn", id)).isEqualTo(ExitCode.DONE);
        String text = talus.out().replaceAll("\\s+", " ");
        assertThat(text)
                .startsWith(card.title())
                .contains(card.lead(), card.takeaway())
                .as("a picture that is not there")
                .doesNotContain("Picture:");
        for (var statements : List.of(card.sourceSays(), card.studiesShow(), card.against())) {
            statements.forEach(statement -> assertThat(text)
                    .contains(statement.text() + (statement.sources().isEmpty() ? "" : " [")));
        }
        assertThat(text).contains("Sources ------- - [1] ");
    }

    @Test
    void programsGetTheCardsWithTheSourcesTheyName() {
        assertThat(talus.run("learn", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(items(json(), "cards")).hasSize(8);
        String whole = talus.out();
        ShippedContent.cards().stream()
                .flatMap(card -> card.studiesShow().stream())
                .flatMap(statement -> statement.sources().stream())
                .forEach(source -> assertThat(whole).contains("\"id\": \"" + source + "\""));
    }

    @Test
    void aNameThatIsNoCardIsRefusedWithTheNearest() {
        refused("chains is no learn card; did you mean chain? (see: talus help learn)", "learn", "chains");
    }

    @Test
    void aPictureIsOfOneCard(@TempDir Path folder) {
        Path file = folder.resolve("card.svg");
        refused("missing: CARD", "learn", "--svg", file.toString());
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCardHasItsPicture(String id, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("card.svg");
        CommandLineFixture real = CommandLineFixture.with(Predictor::predict);
        assertThat(real.run("learn", id, "--svg", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(file)).startsWith("<svg").contains("<title").doesNotContain("NaN");
    }

    @Test
    void aClinicsFileIsShownAsPeopleWillSeeIt() throws IOException {
        assertThat(talus.run("contact", EXAMPLES.resolve("contact.json").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(talus.out()).contains("Example Clinic\n", "Phone: +1 555 0100\n", "Open fri, 08:00 to 13:00\n");
    }

    @Test
    void aClinicsFileComesBackAsItWasRead() throws IOException {
        String given = Files.readString(EXAMPLES.resolve("contact.json"));
        talus.reading(given);
        assertThat(talus.run("contact", "-", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(ContactReader.readText(talus.out())).isEqualTo(ContactReader.readText(given));
        assertThat(ContactReader.readText(given)).isInstanceOf(Reading.Ok.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"mail\": \"desk@clinic.example\" | \"mail\": \"desk\" | mail: \"desk\" is not allowed",
                "\"to\": \"13:00\" | \"to\": \"07:00\" | hours[1].to: \"07:00\" is not allowed",
                "\"fri\" | \"friday\" | hours[1].days[0]: \"friday\" is not allowed",
                "\"name\" | \"clinic\" | clinic: ",
                "\"en\" | \"english\" | languages[0]: \"english\" is not allowed"
            })
    void aFaultInAClinicsFileIsNamed(String good, String bad, String message) throws IOException {
        talus.reading(Files.readString(EXAMPLES.resolve("contact.json")).replace(good, bad));
        refused("-: " + message, "contact", "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "clinic"})
    void whatIsNotJsonIsNoClinicsFile(String text) {
        talus.reading(text);
        refused("-: not JSON: line 1, column ", "contact", "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "a5", ""})
    void aPaperThatIsNotKnownIsRefused(String paper) {
        refused("--paper", "strip", "--paper", paper);
    }
}

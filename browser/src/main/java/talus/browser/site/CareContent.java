package talus.browser.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import talus.care.content.Reading;
import talus.care.drawing.Illustrator;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseFiles;
import talus.care.habit.HabitReader;
import talus.care.handover.SheetStyle;
import talus.care.learn.CardPicture;
import talus.care.learn.CardReader;
import talus.care.learn.LearnCard;
import talus.care.pose.PoseFile;
import talus.care.programme.Content;
import talus.care.programme.ContentReader;
import talus.care.ready.ProgrammeReader;
import talus.care.source.Bibliography;
import talus.care.strip.Paper;
import talus.care.strip.WallStrip;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;
import talus.chain.prediction.Predictor;

/**
 * Writes what the browser's care reads: what plans are made of as one file, the learn cards and the sources; a drawing of each
 * exercise and the picture of each card; and how documents look. Runs while the site is built, never in the browser.
 */
public final class CareContent {
    /** The site's file. */
    public static final String FILE = "content.json";

    /** The learn cards. */
    public static final String CARDS = "cards.json";

    /** What content cites. */
    public static final String SOURCES = "sources.json";

    private static final String DRAWINGS = "drawings";

    private CareContent() {}

    /** The folder of the site. */
    public static void main(String[] folders) throws IOException {
        if (folders.length != 1) {
            throw new IllegalArgumentException("folders: " + folders.length + " given; the site's");
        }
        Path site = Path.of(folders[0]);
        Files.createDirectories(site);
        Files.writeString(site.resolve(FILE), text());
        Files.writeString(site.resolve(CARDS), JsonText.write(json(CardReader.RESOURCE)));
        Files.writeString(site.resolve(SOURCES), JsonText.write(json(Bibliography.RESOURCE)));
        draw(site.resolve(DRAWINGS));
        drawCards(site);
        for (Paper paper : Paper.ALL) {
            Files.writeString(site.resolve("strip-" + paper.word() + ".svg"), WallStrip.svg(paper));
        }
        for (String paper : SheetStyle.PAPERS) {
            Files.writeString(site.resolve(SheetStyle.file(paper)), SheetStyle.text(paper));
        }
    }

    private static void draw(Path folder) throws IOException {
        if (!(ContentReader.readText(text()) instanceof Reading.Ok<Content>(Content content))) {
            throw new IllegalStateException(FILE + " is not as described");
        }
        Files.createDirectories(folder);
        Illustrator illustrator = new Illustrator();
        for (Exercise exercise : content.exercises().exercises()) {
            Files.writeString(
                    folder.resolve(exercise.id() + ".svg"),
                    illustrator.svg(resource(PoseFile.resource(exercise.id())), exercise.name()));
        }
    }

    private static void drawCards(Path site) throws IOException {
        if (!(CardReader.readText(resource(CardReader.RESOURCE)) instanceof Reading.Ok<List<LearnCard>>(var cards))) {
            throw new IllegalStateException(CARDS + " is not as described");
        }
        Files.createDirectories(site.resolve(CardPicture.FOLDER));
        for (LearnCard card : cards) {
            Files.writeString(
                    site.resolve(CardPicture.file(card)),
                    CardPicture.svg(card, Predictor::predict, CareContent::resource));
        }
    }

    /** The file, without a line break. */
    public static String text() {
        List<Json> families = new ArrayList<>();
        for (String family : ExerciseFiles.FAMILIES) {
            families.add(json(ExerciseFiles.resource(family)));
        }
        List<Json> programmes = new ArrayList<>();
        for (String programme : ProgrammeReader.PROGRAMMES) {
            programmes.add(json(ProgrammeReader.resource(programme)));
        }
        return JsonText.write(JsonObject.builder()
                .put("schema", ContentReader.SCHEMA)
                .put("exercises", new JsonArray(families))
                .put("programmes", new JsonArray(programmes))
                .put("habits", json(HabitReader.RESOURCE))
                .build());
    }

    private static Json json(String resource) {
        return switch (JsonParser.parse(resource(resource))) {
            case ParseOutcome.Parsed parsed -> parsed.json();
            case ParseOutcome.Malformed malformed ->
                throw new IllegalStateException(resource + ": " + malformed.text());
        };
    }

    private static String resource(String resource) {
        try (InputStream in = ExerciseFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

package talus.care.learn;

import java.util.ArrayList;
import java.util.List;
import talus.care.content.Reading;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;

/** Reads the file of the cards. */
public final class CardReader {
    /** The resource that holds the text. */
    public static final String RESOURCE = "/talus/care/cards/cards.json";

    /** What the file calls itself. */
    public static final String SCHEMA = "talus/learn-cards/1";

    private static final Shape TEXT = new Shape.Text();
    private static final Range WEEKS = new Range(1, 52);
    private static final Range GAIN_M = new Range(0, 0.1);

    private static final ObjectShape STATEMENT = ObjectShape.of(
            Field.required("text", TEXT, "a sentence or a few"),
            Field.standard("sources", Shape.items(TEXT), new JsonArray(List.of()), "ids of sources"));

    private static final KindShape ILLUSTRATION = new KindShape(
            "kind",
            List.of(
                    kind(
                            "squat",
                            Field.required("leftM", Shape.number(AnkleMeasure.WALL_DISTANCE_M), "left wall distance"),
                            Field.required("rightM", Shape.number(AnkleMeasure.WALL_DISTANCE_M), "right wall distance"),
                            Field.free("thighDeg", Shape.number(Depth.THIGH_DEG), "as deep as it goes", "how deep"),
                            Field.standard("heelM", Shape.number(Wedge.HEEL_M), new JsonNumber(0), "under both heels")),
                    kind("demands"),
                    kind("drawing", Field.required("exercise", TEXT, "id of the exercise")),
                    kind(
                            "course",
                            Field.required("fromWeek", Shape.whole(WEEKS), "when the lower end is reached"),
                            Field.required("toWeek", Shape.whole(WEEKS), "when the upper end is reached"),
                            Field.required("lowM", Shape.number(GAIN_M), "gain at the lower end"),
                            Field.required("highM", Shape.number(GAIN_M), "gain at the upper end"))));

    private static final ObjectShape CARD = ObjectShape.of(
            Field.required("id", TEXT, "small letters and hyphens"),
            Field.required("title", TEXT, "a few words"),
            Field.required("lead", TEXT, "the idea in a sentence or two"),
            Field.required("illustration", ILLUSTRATION, "the picture"),
            statements("sourceSays", "the idea as it is told"),
            statements("studiesShow", "what was measured"),
            statements("against", "what speaks against it, or is missing"),
            Field.required("takeaway", TEXT, "what to do with it"));

    /** The description of the file. */
    public static final ObjectShape FILE = ObjectShape.of(
            Field.required("schema", new Shape.Word(List.of(SCHEMA)), "the kind of file"),
            Field.required("author", TEXT, "who wrote it"),
            Field.required("licence", TEXT, "SPDX identifier"),
            Field.required("cards", Shape.items(CARD), "in the order in which they are shown"));

    private CardReader() {}

    /** Reads the text of the file. */
    public static Reading<List<LearnCard>> readText(String text) {
        return Reading.of(text, FILE, CardReader::cards);
    }

    private static List<LearnCard> cards(Members file) {
        List<LearnCard> cards = new ArrayList<>();
        for (Members card : file.objects("cards")) {
            cards.add(new LearnCard(
                    card.word("id"),
                    card.word("title"),
                    card.word("lead"),
                    illustration(card.object("illustration")),
                    statements(card.objects("sourceSays")),
                    statements(card.objects("studiesShow")),
                    statements(card.objects("against")),
                    card.word("takeaway")));
        }
        return List.copyOf(cards);
    }

    private static Illustration illustration(Members picture) {
        String alt = picture.word("alt");
        return switch (picture.word("kind")) {
            case "squat" ->
                new Illustration.Squat(
                        picture.number("leftM"),
                        picture.number("rightM"),
                        picture.optionalNumber("thighDeg"),
                        picture.number("heelM"),
                        alt);
            case "demands" -> new Illustration.Demands(alt);
            case "drawing" -> new Illustration.Drawing(picture.word("exercise"), alt);
            case "course" ->
                new Illustration.Course(
                        (int) picture.number("fromWeek"),
                        (int) picture.number("toWeek"),
                        picture.number("lowM"),
                        picture.number("highM"),
                        alt);
            default -> throw new IllegalArgumentException("kind: " + picture.word("kind") + " was not checked");
        };
    }

    private static List<Statement> statements(List<Members> given) {
        List<Statement> statements = new ArrayList<>();
        for (Members statement : given) {
            statements.add(new Statement(statement.word("text"), statement.words("sources")));
        }
        return statements;
    }

    private static Field statements(String name, String meaning) {
        return Field.required(name, new Shape.Items(STATEMENT, 1, Shape.Items.ANY), meaning);
    }

    private static KindShape.Kind kind(String word, Field... own) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.required("kind", new Shape.Word(List.of(word)), "what is shown"));
        fields.addAll(List.of(own));
        fields.add(Field.required("alt", TEXT, "what a screen reader says"));
        return new KindShape.Kind(word, ObjectShape.of(fields.toArray(new Field[0])));
    }
}

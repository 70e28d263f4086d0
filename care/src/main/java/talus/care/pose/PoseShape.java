package talus.care.pose;

import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonString;

/** What a pose file may hold. */
final class PoseShape {
    static final String SCHEMA = "talus/pose/1";

    private static final Shape LENGTH = Shape.number(new Range(-3, 3));
    private static final Shape SIZE = Shape.number(new Range(0, 3));
    private static final Shape TIMES = Shape.number(new Range(1, 6));
    private static final Shape ANGLE = Shape.number(new Range(-180, 180));
    private static final String FREE = "free";

    static final List<String> BORNE = List.of("back", "chest", "thighs", "hands");
    static final List<String> DIRECTIONS = List.of("forward", "backward", "right", "left");

    static final ObjectShape CONTACT = ObjectShape.of(
            Field.required("part", new Shape.Text(), "what touches; without a side both, mirrored"),
            Field.required("on", new Shape.Text(), "the surface: floor, or what a prop offers"),
            Field.free("forwardM", LENGTH, FREE, "where the part's first ball of flesh is"),
            Field.free("upM", LENGTH, FREE, "where the part's first ball of flesh is"),
            Field.free("rightM", LENGTH, FREE, "where the part's first ball of flesh is"),
            Field.free("outDeg", ANGLE, FREE, "how far a sole is turned out"));

    static final ObjectShape REACH = ObjectShape.of(
            Field.required("part", new Shape.Text(), "what reaches; without a side both, mirrored"),
            Field.free("to", new Shape.Text(), "the ground's origin", "the part from which the place is counted"),
            Field.free("forwardM", LENGTH, FREE, "the place"),
            Field.free("upM", LENGTH, FREE, "the place"),
            Field.free("rightM", LENGTH, FREE, "the place"));

    static final ObjectShape KEYFRAME = ObjectShape.of(
            Field.required("base", words(Base.ALL), "how the body is borne"),
            Field.required("contacts", new Shape.Items(CONTACT, 0, Shape.Items.ANY), "what touches what"),
            Field.free("reaches", Shape.items(REACH), "none", "where hands and other parts are to be"),
            Field.free("anglesDeg", ObjectShape.mapOf(ANGLE), "all at ease", "wanted angles by coordinate"),
            Field.free("gazeDeg", ANGLE, "as at ease in the base", "pitch of the face below the level"),
            Field.standard(
                    "balanced",
                    new Shape.Flag(false),
                    new JsonBoolean(false),
                    "whether the weight lies over the contacts"));

    static final KindShape PROP = new KindShape(
            "prop",
            List.of(
                    kind(
                            "wall",
                            Field.required("side", new Shape.Word(DIRECTIONS), "where it stands"),
                            Field.required("atM", SIZE, "how far away"),
                            Field.standard("widthM", SIZE, new JsonNumber(1.1), "its breadth")),
                    kind(
                            "chair",
                            Field.required("forwardM", LENGTH, "middle of the seat"),
                            Field.standard("rightM", LENGTH, new JsonNumber(0), "middle of the seat"),
                            Field.required("backTo", new Shape.Word(DIRECTIONS), "where its back stands")),
                    kind("step", block()),
                    kind("wedge", block()),
                    kind(
                            "slantBoard",
                            Field.required("thinM", LENGTH, "where its thin edge is"),
                            Field.required("thickM", LENGTH, "where its thick edge is"),
                            Field.required("heightM", SIZE, "its height at the thick edge")),
                    kind(
                            "ball",
                            Field.required("forwardM", LENGTH, "its middle"),
                            Field.required("rightM", LENGTH, "its middle"),
                            Field.required("radiusM", SIZE, "its radius")),
                    kind(
                            "mat",
                            Field.required("forwardM", LENGTH, "its edge nearest to the back"),
                            Field.required("lengthM", SIZE, "how far it goes on forward"),
                            Field.standard("rightM", LENGTH, new JsonNumber(0), "its middle"),
                            Field.required("widthM", SIZE, "its breadth"),
                            Field.required("thickM", SIZE, "its thickness")),
                    kind("strap", along()),
                    kind("stick"),
                    kind("band", along()),
                    kind("bottle", Field.required("part", new Shape.Text(), "the hand that holds it")),
                    kind("rucksack", Field.required("on", new Shape.Word(BORNE), "what bears it"))));

    static final ObjectShape MARK = ObjectShape.of(
            Field.required("kind", words(Mark.Kind.ALL), "what happens there"),
            Field.required("muscle", new Shape.Text(), "where"));

    static final ObjectShape ARROW = ObjectShape.of(
            Field.required("kind", words(Arrow.Kind.ALL), "how it goes"),
            Field.required("part", new Shape.Text(), "what moves"));

    static final ObjectShape CLOSE_UP = ObjectShape.of(
            Field.required("part", new Shape.Text(), "its middle"),
            Field.standard("times", TIMES, new JsonNumber(2.4), "how much larger"));

    static final ObjectShape FILE = ObjectShape.of(
            Field.required("schema", new Shape.Word(List.of(SCHEMA)), "which kind of file this is"),
            Field.required("exercise", new Shape.Text(), "id of the exercise"),
            Field.required("camera", words(Camera.ALL), "where the viewer stands"),
            Field.free("props", Shape.items(PROP), "none", "what is needed besides the body"),
            Field.required("keyframes", new Shape.Items(KEYFRAME, 2, 4), "postures in the order of the motion"),
            Field.free("marks", Shape.items(MARK), "none", "what works or stretches"),
            Field.free("arrows", Shape.items(ARROW), "none", "motions drawn on the last posture"),
            Field.free("closeUp", CLOSE_UP, "none", "a part that is drawn once more, larger"),
            Field.standard(
                    "darkSide",
                    new Shape.Word(List.of(Side.LEFT.word(), Side.RIGHT.word())),
                    new JsonString(Side.RIGHT.word()),
                    "whose limbs are drawn dark: those that work or are near"),
            Field.standard(
                    "held",
                    new Shape.Flag(false),
                    new JsonBoolean(false),
                    "whether the last posture is held for a time"),
            Field.standard("shoes", new Shape.Flag(false), new JsonBoolean(false), "whether shoes are worn"));

    private PoseShape() {}

    private static Shape.Word words(List<? extends Worded> all) {
        return new Shape.Word(Worded.words(all));
    }

    private static Field[] block() {
        return new Field[] {
            Field.required("forwardM", LENGTH, "its edge nearest to the back"),
            Field.required("lengthM", SIZE, "how far it goes on forward"),
            Field.standard("rightM", LENGTH, new JsonNumber(0), "its middle"),
            Field.required("widthM", SIZE, "its breadth"),
            Field.required("heightM", SIZE, "its height")
        };
    }

    private static Field along() {
        return Field.required(
                "along", new Shape.Items(new Shape.Text(), 2, Shape.Items.ANY), "parts of the body from end to end");
    }

    private static KindShape.Kind kind(String word, Field... more) {
        Field[] all = new Field[more.length + 1];
        all[0] = Field.required("prop", new Shape.Word(List.of(word)), "what it is");
        System.arraycopy(more, 0, all, 1, more.length);
        return new KindShape.Kind(word, ObjectShape.of(all));
    }
}

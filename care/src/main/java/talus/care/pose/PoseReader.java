package talus.care.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Check;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/**
 * Reads pose files. A sided part, contact or angle that is named without its side means both sides, the left being the mirror image of
 * the right.
 */
public final class PoseReader {
    private final Mannequin mannequin;
    private final List<Problem> problems = new ArrayList<>();

    private PoseReader(Mannequin mannequin) {
        this.mannequin = mannequin;
    }

    /** Reads a text; never throws, whatever the text. */
    public static PoseReading read(String text, Mannequin mannequin) {
        return switch (JsonParser.parse(text)) {
            case ParseOutcome.Malformed malformed -> new PoseReading.NotJson(malformed);
            case ParseOutcome.Parsed parsed -> new PoseReader(mannequin).file(parsed.json());
        };
    }

    private PoseReading file(Json json) {
        List<Problem> shape = Check.problems(PoseShape.FILE, json);
        if (!shape.isEmpty()) {
            return new PoseReading.Refused(shape);
        }
        Members file = Members.of(PoseShape.FILE, json);
        List<Prop> props = new ArrayList<>();
        for (Members prop : file.objects("props")) {
            props.add(prop(prop));
        }
        Surfaces surfaces = Surfaces.of(props);
        List<Keyframe> keyframes = new ArrayList<>();
        if (json instanceof JsonObject(Map<String, Json> all) && all.get("keyframes") instanceof JsonArray list) {
            for (Json keyframe : list.items()) {
                keyframes.add(keyframe(keyframe, "keyframes[" + keyframes.size() + "]", surfaces));
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (Members mark : file.objects("marks")) {
            Mark.Kind kind = Worded.of(Mark.Kind.ALL, mark.word("kind"));
            for (String muscle : names(mark.word("muscle"), "marks[" + marks.size() + "].muscle", Muscle::isKnown)) {
                marks.add(new Mark(kind, muscle));
            }
        }
        List<Arrow> arrows = new ArrayList<>();
        for (Members arrow : file.objects("arrows")) {
            arrows.add(new Arrow(
                    Worded.of(Arrow.Kind.ALL, arrow.word("kind")),
                    part(arrow.word("part"), "arrows[" + arrows.size() + "].part")));
        }
        Optional<CloseUp> closeUp = file.optionalObject("closeUp")
                .map(it -> new CloseUp(part(it.word("part"), "closeUp.part"), it.number("times")));
        if (!problems.isEmpty()) {
            return new PoseReading.Refused(problems);
        }
        Side dark = file.word("darkSide").equals(Side.LEFT.word()) ? Side.LEFT : Side.RIGHT;
        Camera camera = Worded.of(Camera.ALL, file.word("camera"));
        return new PoseReading.Ok(new PoseFile(
                file.word("exercise"),
                camera,
                props,
                keyframes,
                marks,
                arrows,
                closeUp,
                dark,
                file.flag("held"),
                file.flag("shoes")));
    }

    private Prop prop(Members prop) {
        return switch (prop.word("prop")) {
            case "wall" -> new Prop.Wall(direction(prop.word("side")), prop.number("atM"), prop.number("widthM"));
            case "chair" ->
                new Prop.Chair(prop.number("forwardM"), prop.number("rightM"), direction(prop.word("backTo")));
            case "stick" -> new Prop.Stick();
            case "step", "wedge" ->
                new Prop.Block(
                        prop.word("prop"),
                        prop.number("forwardM"),
                        prop.number("lengthM"),
                        prop.number("rightM"),
                        prop.number("widthM"),
                        prop.number("heightM"));
            case "slantBoard" -> new Prop.Ramp(prop.number("thinM"), prop.number("thickM"), prop.number("heightM"));
            case "ball" -> new Prop.Ball(prop.number("forwardM"), prop.number("rightM"), prop.number("radiusM"));
            case "mat" ->
                new Prop.Mat(
                        prop.number("forwardM"),
                        prop.number("lengthM"),
                        prop.number("rightM"),
                        prop.number("widthM"),
                        prop.number("thickM"));
            case "strap" -> new Prop.Strap(along(prop));
            case "band" -> new Prop.Band(along(prop));
            case "bottle" -> new Prop.Bottle(part(prop.word("part"), "props.bottle.part"));
            case "rucksack" -> new Prop.Rucksack(Prop.Borne.values()[PoseShape.BORNE.indexOf(prop.word("on"))]);
            default -> throw new IllegalArgumentException("prop: " + prop.word("prop") + " was not checked");
        };
    }

    private static Prop.Direction direction(String word) {
        return Prop.Direction.values()[PoseShape.DIRECTIONS.indexOf(word)];
    }

    private List<String> along(Members line) {
        List<String> parts = new ArrayList<>();
        for (String name : line.words("along")) {
            parts.add(part(name, "props.along"));
        }
        return parts;
    }

    private Keyframe keyframe(Json json, String path, Surfaces surfaces) {
        Members members = Members.of(PoseShape.KEYFRAME, json);
        List<Contact> contacts = new ArrayList<>();
        for (Members contact : members.objects("contacts")) {
            String on = contact.word("on");
            if (surfaces.find(on).isEmpty()) {
                problems.add(new Problem(path + ".contacts.on", on, "floor or a surface of a prop"));
            }
            Place place = place(contact);
            List<String> parts = names(contact.word("part"), path + ".contacts.part", mannequin::hasPart);
            for (String part : parts) {
                contacts.add(new Contact(
                        part, on, isMirror(part, parts) ? place.mirrored() : place, contact.optionalNumber("outDeg")));
            }
        }
        List<Reach> reaches = new ArrayList<>();
        for (Members reach : members.objects("reaches")) {
            reaches.addAll(reaches(reach, path));
        }
        return new Keyframe(
                Worded.of(Base.ALL, members.word("base")),
                contacts,
                reaches,
                angles(json, path),
                members.optionalNumber("gazeDeg"),
                members.flag("balanced"));
    }

    private List<Reach> reaches(Members reach, String path) {
        List<Reach> all = new ArrayList<>();
        List<String> parts = names(reach.word("part"), path + ".reaches.part", mannequin::hasPart);
        Place place = place(reach);
        for (String part : parts) {
            Optional<String> to = Optional.empty();
            if (reach.has("to")) {
                List<String> tos = names(reach.word("to"), path + ".reaches.to", mannequin::hasPart);
                to = Optional.of(tos.size() > 1 ? tos.get(parts.indexOf(part)) : tos.getFirst());
            }
            all.add(new Reach(part, to, isMirror(part, parts) ? place.mirrored() : place));
        }
        return all;
    }

    private static boolean isMirror(String part, List<String> parts) {
        return parts.size() > 1 && part.equals(parts.getFirst());
    }

    private static Place place(Members at) {
        return new Place(at.optionalNumber("forwardM"), at.optionalNumber("upM"), at.optionalNumber("rightM"));
    }

    private Map<String, Double> angles(Json json, String path) {
        Map<String, Double> angles = new LinkedHashMap<>();
        Optional<Json> given = ((JsonObject) json).get("anglesDeg");
        if (given.isPresent() && given.get() instanceof JsonObject(Map<String, Json> members)) {
            for (Map.Entry<String, Json> one : members.entrySet()) {
                double deg = ((JsonNumber) one.getValue()).value();
                for (String name : names(one.getKey(), path + ".anglesDeg", this::isCoordinate)) {
                    angles.put(name, deg);
                }
            }
        }
        return angles;
    }

    private boolean isCoordinate(String name) {
        var model = mannequin.human().model();
        for (int c = 0; c < model.coordinateCount(); c++) {
            if (model.coordinateName(c).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private String part(String name, String path) {
        return names(name, path, mannequin::hasPart).getLast();
    }

    /** The name itself, or with both sides, left first; a problem when neither is known. */
    private List<String> names(String name, String path, Predicate<String> known) {
        if (known.test(name)) {
            return List.of(name);
        }
        if (known.test(Side.LEFT.of(name))) {
            return List.of(Side.LEFT.of(name), Side.RIGHT.of(name));
        }
        problems.add(new Problem(path, name, "a name that the mannequin knows"));
        return List.of("skull");
    }
}

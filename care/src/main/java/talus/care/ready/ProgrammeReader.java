package talus.care.ready;

import java.util.ArrayList;
import java.util.List;
import talus.care.content.Reading;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Shape;

/** Reads the file of a ready programme. */
public final class ProgrammeReader {
    /** The programmes that are shipped. */
    public static final List<String> PROGRAMMES = List.of("lbm", "chair");

    /** What a file calls itself. */
    public static final String SCHEMA = "talus/programme/1";

    private static final Shape TEXT = new Shape.Text();
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private static final ObjectShape SESSION = ObjectShape.of(
            Field.required("name", TEXT, "as a person reads it"),
            Field.required("exercises", new Shape.Items(TEXT, FEWEST, MOST), "ids, in order"));

    /** The description of a file. */
    public static final ObjectShape FILE = ObjectShape.of(
            Field.required("schema", new Shape.Word(List.of(SCHEMA)), "the kind of file"),
            Field.required("id", TEXT, "the word of the setting"),
            Field.required("name", TEXT, "as a person reads it; may be edited"),
            Field.required("purpose", TEXT, "a sentence or two"),
            Field.required("author", TEXT, "who wrote it"),
            Field.required("licence", TEXT, "SPDX identifier"),
            Field.required("sessions", new Shape.Items(SESSION, 1, Shape.Items.ANY), "taken in turn"));

    private ProgrammeReader() {}

    /** The resource that holds a programme. */
    public static String resource(String id) {
        return "/talus/care/programmes/" + id + ".json";
    }

    /** Reads the text of a file. */
    public static Reading<ReadyProgramme> readText(String text) {
        return Reading.of(text, FILE, ProgrammeReader::programme);
    }

    /** The programme of members that have its shape, as part of a larger file. */
    public static ReadyProgramme programme(Members file) {
        List<ReadyProgramme.Session> sessions = new ArrayList<>();
        for (Members session : file.objects("sessions")) {
            sessions.add(new ReadyProgramme.Session(session.word("name"), session.words("exercises")));
        }
        return new ReadyProgramme(file.word("id"), file.word("name"), file.word("purpose"), sessions);
    }
}

package talus.care.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.contact.ContactReader;
import talus.care.contact.ContactSettings;
import talus.care.content.Reading;
import talus.care.event.Log;
import talus.care.programme.Content;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Check;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;

/** Reads what somebody wants to write to a clinic: {@code {"about", "words", "include"}}, and the clinic's settings file beside it. */
public final class EnquiryReader {
    private static final ObjectShape ASKED = ObjectShape.of(
            Field.required("about", new Shape.Word(Worded.words(Enquiry.About.ALL)), "what it is about"),
            Field.standard("words", new Shape.Text(), new JsonString(""), "the person's own"),
            Field.standard(
                    "include",
                    Shape.items(new Shape.Word(Worded.words(Enquiry.Included.ALL))),
                    new JsonArray(List.of()),
                    "what of the diary goes with it"));

    private EnquiryReader() {}

    /** What became of it. */
    public sealed interface Outcome {
        /** It can be written. */
        record Ok(Enquiry.About about, String words, List<Enquiry.Included> included, Optional<ContactSettings> clinic)
                implements Outcome {
            public Ok {
                included = List.copyOf(included);
            }

            /** The message. */
            public Enquiry enquiry(Content content, Log log, LocalDate on) {
                return Enquiry.of(content, log, on, about, words, included);
            }

            /** {@code {"subject", "text", "mailto"?}}. */
            public JsonObject write(Enquiry enquiry) {
                return JsonObject.builder()
                        .put("subject", enquiry.subject())
                        .put("text", enquiry.text())
                        .putIf("mailto", clinic.flatMap(enquiry::mailto).map(JsonString::new))
                        .build();
            }
        }

        /** It cannot, and why. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * Reads it; never throws, whatever the texts.
     *
     * @param clinicJson the clinic's settings file; blank for none
     */
    public static Outcome read(String askedJson, String clinicJson) {
        if (!(JsonParser.parse(askedJson) instanceof ParseOutcome.Parsed parsed)) {
            return new Outcome.Refused(List.of(new Problem("asked", "no JSON", "an object")));
        }
        List<Problem> problems = new ArrayList<>(Check.problems(ASKED, parsed.json()));
        Optional<ContactSettings> clinic = Optional.empty();
        if (!clinicJson.isBlank()) {
            switch (ContactReader.readText(clinicJson)) {
                case Reading.Ok<ContactSettings> ok -> clinic = Optional.of(ok.value());
                case Reading.Refused<ContactSettings> refused -> problems.addAll(refused.problems());
                case Reading.NotJson<ContactSettings> notJson ->
                    problems.add(new Problem("clinic", "no JSON", ContactReader.SCHEMA));
            }
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Members asked = Members.of(ASKED, parsed.json());
        return new Outcome.Ok(
                Worded.of(Enquiry.About.ALL, asked.word("about")),
                asked.word("words"),
                asked.words("include").stream()
                        .map(word -> Worded.of(Enquiry.Included.ALL, word))
                        .toList(),
                clinic);
    }
}

package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.handover.Enquiry;
import talus.chain.contract.scenario.Worded;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Words;

/** What is handed over: documents, a file of the days, a message to a clinic. The page opens, prints and saves them. */
final class HandoverScreens {
    static final String CONTACT = "contact";

    private HandoverScreens() {}

    static Screen contact() {
        return new Screen(
                CONTACT,
                Words.say(ScreenMessage.CONTACT),
                List.of(new Screen.Contact()),
                Optional.empty(),
                List.of(new Screen.Link(ProgressScreens.REPORT, "", Words.say(ScreenMessage.REPORT), false)));
    }

    /** What the page says about documents. */
    static Json documents() {
        return JsonObject.builder()
                .put("kind", "documents")
                .put("title", Words.say(ScreenMessage.DOCUMENTS))
                .put("reportTitle", Words.say(ScreenMessage.DOCUMENT_REPORT))
                .put("reportHint", Words.say(ScreenMessage.DOCUMENT_REPORT_HINT))
                .put("name", Words.say(ScreenMessage.DOCUMENT_NAME))
                .put("planTitle", Words.say(ScreenMessage.DOCUMENT_PLAN))
                .put("planHint", Words.say(ScreenMessage.DOCUMENT_PLAN_HINT))
                .put("calendarTitle", Words.say(ScreenMessage.DOCUMENT_CALENDAR))
                .put("calendarHint", Words.say(ScreenMessage.DOCUMENT_CALENDAR_HINT))
                .put("begins", Words.say(ScreenMessage.DOCUMENT_BEGINS))
                .put("open", Words.say(ScreenMessage.DOCUMENT_OPEN, "{0}"))
                .put("print", Words.say(ScreenMessage.DOCUMENT_PRINT, "{0}"))
                .put("pdf", Words.say(ScreenMessage.DOCUMENT_PDF))
                .put("save", Words.say(ScreenMessage.DOCUMENT_SAVE))
                .build();
    }

    /** What the page says about a message. */
    static Json message() {
        List<Json> included = new ArrayList<>();
        for (Enquiry.Included part : Enquiry.Included.ALL) {
            included.add(ScreenWriter.option(part.word(), part.title()));
        }
        return JsonObject.builder()
                .put("kind", CONTACT)
                .put("lead", Words.say(ScreenMessage.CONTACT_IS))
                .put("aboutTitle", Words.say(ScreenMessage.CONTACT_ABOUT))
                .put(
                        "about",
                        new JsonArray(List.of(
                                ScreenWriter.option(
                                        Enquiry.About.APPOINTMENT.word(), Words.say(ScreenMessage.CONTACT_APPOINTMENT)),
                                ScreenWriter.option(
                                        Enquiry.About.QUESTION.word(), Words.say(ScreenMessage.CONTACT_QUESTION)))))
                .put("words", Words.say(ScreenMessage.CONTACT_WORDS))
                .put("includeTitle", Words.say(ScreenMessage.CONTACT_INCLUDE))
                .put("include", new JsonArray(included))
                .put("included", JsonArray.ofStrings(Worded.words(Enquiry.Included.AT_FIRST)))
                .put("clinic", Words.say(ScreenMessage.CONTACT_CLINIC))
                .put("clinicHint", Words.say(ScreenMessage.CONTACT_CLINIC_HINT))
                .put("clinicWrong", Words.say(ScreenMessage.CONTACT_CLINIC_WRONG))
                .put("see", Words.say(ScreenMessage.CONTACT_SEE))
                .put("seenTitle", Words.say(ScreenMessage.CONTACT_SEEN))
                .put("seenHint", Words.say(ScreenMessage.CONTACT_SEEN_HINT))
                .put("mail", Words.say(ScreenMessage.CONTACT_MAIL))
                .put("noMail", Words.say(ScreenMessage.CONTACT_NO_MAIL))
                .put("print", Words.say(ScreenMessage.CONTACT_PRINT))
                .put("copy", Words.say(ScreenMessage.CONTACT_COPY))
                .put("copied", Words.say(ScreenMessage.CONTACT_COPIED))
                .put("notCopied", Words.say(ScreenMessage.CONTACT_NOT_COPIED))
                .put("back", Words.say(ScreenMessage.CONTACT_BACK))
                .build();
    }
}

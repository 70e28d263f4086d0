package talus.care.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.care.contact.ContactSettings;
import talus.care.note.Note;
import talus.care.plan.Diary;

/** The message to a clinic holds what was ticked and nothing else, and the link carries it whole. */
class EnquiryTest {
    private static final ContactSettings CLINIC = new ContactSettings(
            "Clinic", List.of(), Optional.empty(), Optional.of("desk@clinic.example"), List.of(), List.of());

    private static final Diary DIARY = Diary.begin("2026-03-02").walls(0.06, 0.11);

    private static Enquiry of(String words, Enquiry.Included... included) {
        return Enquiry.of(Diary.CONTENT, DIARY.log(), DIARY.day(), Enquiry.About.QUESTION, words, List.of(included));
    }

    @Test
    void nothingOfTheDiaryGoesWithItUnticked() {
        assertThat(of("May I come?").text())
                .isEqualTo(
                        "May I come?\n\nWritten with Talus on 2026-03-02. The person read this before it was sent.\n");
    }

    @Test
    void whatIsTickedGoesWithIt() {
        assertThat(of("", Enquiry.Included.NOTE).text())
                .startsWith("In one line\n" + Note.of(DIARY.log(), DIARY.day()) + "\n\n");
        assertThat(of("", Enquiry.Included.TESTS, Enquiry.Included.PLAN).text())
                .contains("- Toe to wall (tape), left: 6.0 cm, 2026-03-02\n", "The plan now\n- ")
                .doesNotContain("KTW");
    }

    @Test
    void theLinkCarriesSubjectAndTextThroughAnOutsideDecoder() {
        Enquiry enquiry = of("100 % & more? \u00e9\u20ac\uD83D\uDE00\nsecond line", Enquiry.Included.NOTE);
        String link = enquiry.mailto(CLINIC).orElseThrow();
        assertThat(link)
                .startsWith("mailto:desk@clinic.example?subject=A%20question&body=")
                .isASCII();
        String body = link.substring(link.indexOf("&body=") + 6).replace("+", "%2B");
        assertThat(URLDecoder.decode(body, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(enquiry.text());
    }

    @Test
    void whatIsTooLongForALinkHasNoneAndIsCopied() {
        assertThat(of("a".repeat(Enquiry.LONGEST_LINK)).mailto(CLINIC)).isEmpty();
    }

    @Test
    void aReaderRefusesWhatItDoesNotKnowAndNeverThrows() {
        assertThat(EnquiryReader.read("{\"about\": \"question\", \"include\": [\"note\"]}", ""))
                .isInstanceOf(EnquiryReader.Outcome.Ok.class);
        for (String bad : List.of("", "[]", "{}", "{\"about\": \"news\"}", "{\"about\": \"question\", \"x\": 1}")) {
            assertThat(EnquiryReader.read(bad, "")).as(bad).isInstanceOf(EnquiryReader.Outcome.Refused.class);
        }
        assertThat(EnquiryReader.read("{\"about\": \"question\"}", "{}"))
                .isInstanceOf(EnquiryReader.Outcome.Refused.class);
    }
}

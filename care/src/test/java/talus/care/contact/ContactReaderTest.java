package talus.care.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.content.Reading;
import talus.care.content.Shipped;
import talus.chain.contract.shape.Problem;

class ContactReaderTest {
    private static final String TEXT = example();

    private static String example() {
        try {
            return Files.readString(Path.of("../examples/contact.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theExampleIsRead() {
        ContactSettings settings = Shipped.ok(ContactReader.readText(TEXT));
        assertThat(settings.name()).isEqualTo("Example Clinic");
        assertThat(settings.hours()).contains(new ContactSettings.OpenHours(List.of("fri"), "08:00", "13:00"));
        assertThat(settings.languages()).containsExactly("en", "es");
    }

    @Test
    void aNameAndOneWayToReachItAreEnough() {
        ContactSettings settings = Shipped.ok(
                ContactReader.readText("{\"schema\": \"talus/contact/1\", \"name\": \"A\", \"phone\": \"123\"}"));
        assertThat(settings.mail()).isEmpty();
        assertThat(settings.hours()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "desk@clinic.example | desk clinic.example | mail",
                "desk@clinic.example | a@b@c | mail",
                "desk@clinic.example | @clinic | mail",
                "+1 555 0100 | call us | phone",
                "\"to\": \"18:00\" | \"to\": \"8 pm\" | hours[0].to",
                "\"to\": \"13:00\" | \"to\": \"07:00\" | hours[1].to",
                "\"from\": \"08:00\" | \"from\": \"08:60\" | hours[0].from",
                "\"es\" | \"Spanish\" | languages[1]",
                "\"fri\" | \"Friday\" | hours[1].days[0]",
                "Example Clinic | ` ` | name"
            })
    void whatIsWrongIsRefusedByItsPath(String right, String wrong, String path) {
        assertThat(TEXT).contains(right);
        Reading<ContactSettings> reading = ContactReader.readText(TEXT.replace(right, wrong));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused<ContactSettings>) reading).problems())
                .extracting(Problem::path)
                .contains(path);
    }

    @Test
    void aClinicThatCannotBeReachedIsRefused() {
        assertThat(ContactReader.readText("{\"schema\": \"talus/contact/1\", \"name\": \"A\"}"))
                .isInstanceOf(Reading.Refused.class);
    }
}

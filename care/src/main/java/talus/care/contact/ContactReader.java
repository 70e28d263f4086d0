package talus.care.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.content.Reading;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Rule;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/** Reads a clinic's settings file. At least one of phone and mail is given. */
public final class ContactReader {
    /** What the file calls itself. */
    public static final String SCHEMA = "talus/contact/1";

    private static final Shape TEXT = new Shape.Text();
    private static final JsonArray NOTHING = new JsonArray(List.of());
    private static final Shape DAY = new Shape.Word(List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"));

    private static final ObjectShape HOURS = ObjectShape.of(
            Field.required("days", new Shape.Items(DAY, 1, 7), "when it is open"),
            Field.required("from", TEXT, "hours and minutes, as 08:30"),
            Field.required("to", TEXT, "later than from"));

    /** The description of the file. */
    public static final ObjectShape FILE = ObjectShape.of(
                    Field.required("schema", new Shape.Word(List.of(SCHEMA)), "the kind of file"),
                    Field.required("name", TEXT, "of the clinic"),
                    Field.standard("address", Shape.items(TEXT), NOTHING, "lines, as on an envelope"),
                    Field.free("phone", TEXT, "none is shown", "with country code"),
                    Field.free("mail", TEXT, "none is shown", "an address with an @"),
                    Field.standard("hours", Shape.items(HOURS), NOTHING, "none: not told"),
                    Field.standard("languages", Shape.items(TEXT), NOTHING, "two-letter codes"))
            .under(new Rule.AtLeastOne(List.of("phone", "mail")));

    private ContactReader() {}

    /** Reads the text of the file. */
    public static Reading<ContactSettings> readText(String text) {
        return Reading.checked(text, FILE, ContactReader::problems, ContactReader::settings);
    }

    private static List<Problem> problems(Members file) {
        List<Problem> problems = new ArrayList<>();
        refuseIf(file.word("name").isBlank(), "name", file.word("name"), "the name of the clinic", problems);
        if (file.has("mail")) {
            String mail = file.word("mail");
            int at = mail.indexOf('@');
            boolean usable = at > 0 && at == mail.lastIndexOf('@') && at < mail.length() - 1 && !hasSpace(mail);
            refuseIf(!usable, "mail", mail, "an address with one @ and no space", problems);
        }
        if (file.has("phone")) {
            refuseIf(!isPhone(file.word("phone")), "phone", file.word("phone"), "digits, spaces, + - ( )", problems);
        }
        int index = 0;
        for (Members hours : file.objects("hours")) {
            String path = "hours[" + index + "]";
            String from = hours.word("from");
            String to = hours.word("to");
            refuseIf(!isTime(from), path + ".from", from, "hours and minutes, as 08:30", problems);
            boolean later = isTime(to) && to.compareTo(from) > 0;
            refuseIf(!later, path + ".to", to, "hours and minutes later than from", problems);
            index++;
        }
        index = 0;
        for (String language : file.words("languages")) {
            refuseIf(!isCode(language), "languages[" + index + "]", language, "two small letters, as en", problems);
            index++;
        }
        return problems;
    }

    private static void refuseIf(boolean bad, String path, String given, String allowed, List<Problem> problems) {
        if (bad) {
            problems.add(new Problem(path, JsonText.write(new JsonString(given)), allowed));
        }
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(c -> c <= ' ');
    }

    private static boolean isPhone(String text) {
        return text.chars().anyMatch(ContactReader::isDigit)
                && text.chars().allMatch(c -> isDigit(c) || " +-()".indexOf(c) >= 0);
    }

    private static boolean isTime(String text) {
        if (text.length() != 5 || text.charAt(2) != ':') {
            return false;
        }
        for (int i : new int[] {0, 1, 3, 4}) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.compareTo("24:00") <= 0 && text.charAt(3) <= '5';
    }

    private static boolean isCode(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static ContactSettings settings(Members file) {
        List<ContactSettings.OpenHours> hours = new ArrayList<>();
        for (Members open : file.objects("hours")) {
            hours.add(new ContactSettings.OpenHours(open.words("days"), open.word("from"), open.word("to")));
        }
        return new ContactSettings(
                file.word("name"),
                file.words("address"),
                optional(file, "phone"),
                optional(file, "mail"),
                hours,
                file.words("languages"));
    }

    private static Optional<String> optional(Members file, String name) {
        return file.has(name) ? Optional.of(file.word(name)) : Optional.empty();
    }
}

package talus.care.sheet;

import java.util.ArrayList;
import java.util.List;
import talus.care.contact.ContactSettings;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** A clinic's settings as people will see them. */
public final class ContactReport {
    private ContactReport() {}

    /** Name, address, ways to reach it, hours and languages. */
    public static Report of(ContactSettings settings) {
        List<Report.Part> parts = new ArrayList<>();
        parts.add(new Report.Title(settings.name()));
        List<String> lines = new ArrayList<>(settings.address());
        settings.phone().ifPresent(phone -> lines.add(Words.say(SheetMessage.PHONE, phone)));
        settings.mail().ifPresent(mail -> lines.add(Words.say(SheetMessage.MAIL, mail)));
        for (ContactSettings.OpenHours open : settings.hours()) {
            lines.add(Words.say(SheetMessage.OPEN, String.join(" ", open.days()), open.from(), open.to()));
        }
        if (!settings.languages().isEmpty()) {
            lines.add(Words.say(SheetMessage.LANGUAGES, String.join(" ", settings.languages())));
        }
        parts.add(new Report.Bullets(lines));
        parts.add(new Report.Paragraph(Words.say(SheetMessage.NOTHING_SENT)));
        return new Report(parts);
    }
}

package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import talus.chain.contract.scenario.Worded;
import talus.chain.report.words.Message;
import talus.chain.report.words.Words;

/** Builds the questions of a form. */
final class Fields {
    private final List<Screen.Field> fields = new ArrayList<>();

    <T extends Worded> Fields one(
            String name, Message label, List<T> all, Function<T, String> text, Predicate<T> chosen) {
        return choice(name, label, false, all, text, chosen);
    }

    <T extends Worded> Fields many(
            String name, Message label, List<T> all, Function<T, String> text, Predicate<T> chosen) {
        return choice(name, label, true, all, text, chosen);
    }

    private <T extends Worded> Fields choice(
            String name, Message label, boolean several, List<T> all, Function<T, String> text, Predicate<T> chosen) {
        List<Screen.Option> options = new ArrayList<>();
        all.forEach(one -> options.add(new Screen.Option(one.word(), text.apply(one), chosen.test(one))));
        fields.add(new Screen.Choice(name, Words.say(label), several, options));
        return this;
    }

    Fields options(String name, Message label, boolean several, List<Screen.Option> options) {
        fields.add(new Screen.Choice(name, Words.say(label), several, options));
        return this;
    }

    Fields pick(String name, Message label, List<Screen.Option> options) {
        fields.add(new Screen.Pick(name, Words.say(label), options));
        return this;
    }

    Fields number(String name, String label, Message unit, String value) {
        fields.add(new Screen.Quantity(name, label, Words.say(unit), value));
        return this;
    }

    Fields scale(String name, String label) {
        fields.add(
                new Screen.Scale(name, label, Words.say(ScreenMessage.NOTHING_FELT), Words.say(ScreenMessage.WORST)));
        return this;
    }

    Fields text(String name, Message label) {
        fields.add(new Screen.Text(name, Words.say(label), ""));
        return this;
    }

    /** The form with one button. */
    Screen.Form form(String name, Message button) {
        return new Screen.Form(name, fields, List.of(new Screen.Button(name, Words.say(button))));
    }

    Screen.Form form(String name, Screen.Button... buttons) {
        return new Screen.Form(name, fields, List.of(buttons));
    }
}

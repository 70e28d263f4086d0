package talus.care.screen;

import java.util.List;
import java.util.Optional;
import talus.care.exercise.Exercise;
import talus.chain.json.JsonObject;
import talus.chain.report.Report;

/**
 * One page, as data.
 *
 * @param name of the page, as addresses have it
 * @param form what is asked, below the parts
 * @param links where one can go from here
 */
record Screen(String name, String title, List<Part> parts, Optional<Form> form, List<Link> links) {
    Screen {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
    }

    /** One piece of a page. */
    sealed interface Part {}

    /** A piece of a report. */
    record Said(Report.Part part) implements Part {}

    /** A sentence that must not be overlooked. */
    record Notice(boolean stops, String text) implements Part {}

    /**
     * What must be done now, before anything else is looked at.
     *
     * @param number to be called, where that is to be done and the number is known
     * @param signs that stand, each with its day
     * @param ends what ends it and what does not
     */
    record Stop(String text, Optional<String> number, List<String> signs, List<String> ends) implements Part {
        Stop {
            signs = List.copyOf(signs);
            ends = List.copyOf(ends);
        }
    }

    /** An exercise with its drawing. */
    record Card(Exercise exercise, String dose, String side, String change, List<String> reasons) implements Part {
        Card {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A picture of the site.
     *
     * @param file from the site's address on
     * @param alt what a screen reader says in its place
     * @param caption below it; empty for none
     */
    record Picture(String file, String alt, String caption) implements Part {}

    /** What can be done with the log as a whole. */
    record Keeping() implements Part {}

    /** What can be taken along: documents and a file of the days. */
    record Documents() implements Part {}

    /** A message to a clinic: what goes into it, then the whole of it to be seen. */
    record Contact() implements Part {}

    /**
     * A measure over time.
     *
     * @param unit as it stands beside a number
     * @param lines one a side, or one
     * @param band half of what two single results can differ by without a change, in the unit: shaded to both sides of each result, bands
     *     that do not meet are a change; 0 where none is known
     * @param phases where the weight of the programme lay
     * @param sentences what may be said of it
     */
    record Curve(String title, String unit, List<Line> lines, double band, List<Stretch> phases, List<String> sentences)
            implements Part {
        Curve {
            lines = List.copyOf(lines);
            phases = List.copyOf(phases);
            sentences = List.copyOf(sentences);
        }
    }

    /** Something that holds from a day on until the next begins. */
    record Stretch(String from, String name) {}

    /**
     * One body with its first and with its latest ankles, for the engine.
     *
     * @param then scenario of the contract, and now
     * @param days of the two, ISO 8601
     * @param units as settings have them
     */
    record Chain(
            String title,
            String about,
            JsonObject then,
            JsonObject now,
            List<String> days,
            String units,
            String failed,
            String link)
            implements Part {
        Chain {
            days = List.copyOf(days);
        }
    }

    /** A curve's points, the earliest first. */
    record Line(String name, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /** A value on a day, ISO 8601. */
    record Point(String day, double value) {}

    /**
     * To another page.
     *
     * @param argument may be empty
     * @param state what a page on a body is about: {@code own}, the scenario, and {@code units}
     */
    record Link(String name, String argument, String text, boolean first, Optional<JsonObject> state) {
        Link(String name, String argument, String text, boolean first) {
            this(name, argument, text, first, Optional.empty());
        }
    }

    /** What is asked, and how it is sent off: with more than one button its value goes along as {@code action}. */
    record Form(String name, List<Field> fields, List<Button> buttons) {
        Form {
            fields = List.copyOf(fields);
            buttons = List.copyOf(buttons);
        }
    }

    /** A button. */
    record Button(String value, String text) {}

    /** One question. */
    sealed interface Field {
        String name();
    }

    /** One or several of a few. */
    record Choice(String name, String label, boolean several, List<Option> options) implements Field {
        Choice {
            options = List.copyOf(options);
        }
    }

    /** One of many, or none: the first stands for none. */
    record Pick(String name, String label, List<Option> options) implements Field {
        Pick {
            options = List.copyOf(options);
        }
    }

    /** One of a few answers. */
    record Option(String value, String text, boolean chosen) {}

    /** A number with its unit; what is there already, as it would be typed. */
    record Quantity(String name, String label, String unit, String value) implements Field {}

    /** Whole numbers from 0 to 10. */
    record Scale(String name, String label, String low, String high) implements Field {}

    /** Words of the person's own. */
    record Text(String name, String label, String value) implements Field {}
}

package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.page.ReportJson;
import talus.chain.report.words.Words;

/** A screen as JSON, see {@code SCREENS.md} beside the pages. */
final class ScreenWriter {
    /** The pages that can be reached from every page. */
    private static final List<Screen.Link> NAV = List.of(
            page(TodayScreens.TODAY, ScreenMessage.TODAY),
            page(TodayScreens.PLAN, ScreenMessage.PLAN_SHORT),
            page(ProgressScreens.PROGRESS, ScreenMessage.PROGRESS),
            page(LibraryScreens.EXERCISES, ScreenMessage.EXERCISES),
            page(LibraryScreens.MORE, ScreenMessage.MORE_PAGES));

    /** Pages that stand behind the last of these. */
    private static final List<String> MORE = List.of(
            LibraryScreens.MORE,
            TestScreens.TESTS,
            LearnScreens.LEARN,
            ProgressScreens.REPORT,
            HandoverScreens.CONTACT,
            SettingScreens.SETTINGS,
            SettingScreens.HABITS,
            KeepingScreens.KEEPING,
            LibraryScreens.ABOUT);

    private ScreenWriter() {}

    private static Screen.Link page(String name, ScreenMessage text) {
        return new Screen.Link(name, "", Words.say(text), false);
    }

    static JsonObject write(Screen screen) {
        JsonObject.Builder written = JsonObject.builder()
                .put("name", screen.name())
                .put("title", screen.title())
                .put("parts", all(screen.parts(), ScreenWriter::part))
                .put("links", all(screen.links(), ScreenWriter::link))
                .put("navTitle", Words.say(ScreenMessage.PAGES))
                .put("nav", all(NAV, ScreenWriter::link))
                .put("place", MORE.contains(screen.name()) ? LibraryScreens.MORE : screen.name());
        screen.form().ifPresent(form -> written.put("form", form(form)));
        return written.build();
    }

    private static <T> JsonArray all(List<T> items, Function<T, Json> of) {
        List<Json> written = new ArrayList<>();
        items.forEach(item -> written.add(of.apply(item)));
        return new JsonArray(written);
    }

    private static Json part(Screen.Part part) {
        return switch (part) {
            case Screen.Said said -> ReportJson.part(said.part());
            case Screen.Notice notice ->
                JsonObject.builder()
                        .put("kind", "notice")
                        .put("stops", notice.stops())
                        .put("text", notice.text())
                        .build();
            case Screen.Stop stop -> stop(stop);
            case Screen.Card card ->
                JsonObject.builder()
                        .put("kind", "exercise")
                        .put("exercise", card.exercise().id())
                        .put("title", card.exercise().name())
                        .put("dose", card.dose())
                        .put("side", card.side())
                        .put("change", card.change())
                        .put("cue", card.exercise().cue())
                        .put("reasons", JsonArray.ofStrings(card.reasons()))
                        .build();
            case Screen.Picture picture ->
                JsonObject.builder()
                        .put("kind", "picture")
                        .put("file", picture.file())
                        .put("alt", picture.alt())
                        .put("caption", picture.caption())
                        .build();
            case Screen.Keeping keeping -> KeepingScreens.words();
            case Screen.Documents documents -> HandoverScreens.documents();
            case Screen.Contact contact -> HandoverScreens.message();
            case Screen.Curve curve ->
                JsonObject.builder()
                        .put("kind", "curve")
                        .put("title", curve.title())
                        .put("unit", curve.unit())
                        .put("lines", all(curve.lines(), ScreenWriter::line))
                        .put("band", curve.band())
                        .put(
                                "phases",
                                all(
                                        curve.phases(),
                                        phase -> JsonObject.builder()
                                                .put("from", phase.from())
                                                .put("name", phase.name())
                                                .build()))
                        .put("sentences", JsonArray.ofStrings(curve.sentences()))
                        .build();
            case Screen.Chain chain ->
                JsonObject.builder()
                        .put("kind", "chain")
                        .put("title", chain.title())
                        .put("about", chain.about())
                        .put("then", chain.then())
                        .put("now", chain.now())
                        .put("days", JsonArray.ofStrings(chain.days()))
                        .put("units", chain.units())
                        .put("failed", chain.failed())
                        .put("link", chain.link())
                        .build();
        };
    }

    private static JsonObject stop(Screen.Stop stop) {
        JsonObject.Builder written = JsonObject.builder().put("kind", "stop").put("text", stop.text());
        stop.number()
                .ifPresent(number -> written.put(
                        "call",
                        JsonObject.builder()
                                .put("number", number)
                                .put("text", Words.say(ScreenMessage.CALL_NUMBER, number))
                                .build()));
        return written.put("standing", Words.say(ScreenMessage.STANDING))
                .put("signs", JsonArray.ofStrings(stop.signs()))
                .put("ends", JsonArray.ofStrings(stop.ends()))
                .build();
    }

    /** Where one can go. */
    static JsonArray links(List<Screen.Link> links) {
        return all(links, ScreenWriter::link);
    }

    /** Something that can be chosen. */
    static JsonObject option(String value, String text) {
        return JsonObject.builder().put("value", value).put("text", text).build();
    }

    private static Json line(Screen.Line line) {
        return JsonObject.builder()
                .put("name", line.name())
                .put(
                        "points",
                        all(
                                line.points(),
                                point -> JsonObject.builder()
                                        .put("day", point.day())
                                        .put("value", point.value())
                                        .build()))
                .build();
    }

    private static Json link(Screen.Link link) {
        return JsonObject.builder()
                .put("to", link.name())
                .put("argument", link.argument())
                .put("text", link.text())
                .put("first", link.first())
                .putIf("state", link.state())
                .build();
    }

    private static JsonObject form(Screen.Form form) {
        return JsonObject.builder()
                .put("name", form.name())
                .put("fields", all(form.fields(), ScreenWriter::field))
                .put(
                        "buttons",
                        all(
                                form.buttons(),
                                button -> JsonObject.builder()
                                        .put("value", button.value())
                                        .put("text", button.text())
                                        .build()))
                .build();
    }

    private static Json field(Screen.Field field) {
        return switch (field) {
            case Screen.Choice choice ->
                named(choice, choice.several() ? "many" : "one", choice.label())
                        .put("options", all(choice.options(), ScreenWriter::option))
                        .build();
            case Screen.Pick pick ->
                named(pick, "pick", pick.label())
                        .put("options", all(pick.options(), ScreenWriter::option))
                        .build();
            case Screen.Quantity number ->
                named(number, "number", number.label())
                        .put("unit", number.unit())
                        .put("value", number.value())
                        .build();
            case Screen.Scale scale ->
                named(scale, "scale", scale.label())
                        .put("low", scale.low())
                        .put("high", scale.high())
                        .build();
            case Screen.Text text ->
                named(text, "text", text.label()).put("value", text.value()).build();
        };
    }

    private static Json option(Screen.Option option) {
        return JsonObject.builder()
                .put("value", option.value())
                .put("text", option.text())
                .put("chosen", option.chosen())
                .build();
    }

    private static JsonObject.Builder named(Screen.Field field, String kind, String label) {
        return JsonObject.builder().put("kind", kind).put("name", field.name()).put("label", label);
    }
}

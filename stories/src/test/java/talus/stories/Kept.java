package talus.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.app.content.ShippedContent;
import talus.app.log.KeptEvent;
import talus.app.log.LogStore;
import talus.app.log.Person;
import talus.app.log.StoreAddress;
import talus.care.event.LogOutcome;
import talus.care.event.LogReader;
import talus.care.plan.Plan;
import talus.care.plan.PlanReport;
import talus.care.plan.Planner;
import talus.care.programme.Content;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.report.Report;
import talus.chain.report.words.UnitSystem;

/** What the server keeps of somebody, read beside the server. */
record Kept(List<KeptEvent> events) {
    private static final Content CONTENT = ShippedContent.plans();

    /** Of the person who came last. */
    static Kept newest(StoreAddress store) {
        LogStore log = LogStore.open(store);
        Person person = log.people().getLast();
        return new Kept(log.after(person.id(), 0, Integer.MAX_VALUE));
    }

    /** The ids, sorted. */
    List<String> ids() {
        return events.stream()
                .map(kept -> kept.event().get("id").orElseThrow().toString())
                .sorted()
                .toList();
    }

    /** What the events of this kind say, as JSON text, in the order in which they were stored. */
    List<String> of(String kind) {
        return events.stream()
                .map(KeptEvent::event)
                .filter(event -> event.get("kind").equals(Optional.of(new JsonString(kind))))
                .map(event -> JsonText.write(event.get("data").orElseThrow()))
                .toList();
    }

    /** What {@code talus plan} says on a day, piece by piece. */
    List<String> plan(LocalDate on) {
        StringBuilder lines = new StringBuilder();
        events.forEach(kept -> lines.append(JsonText.write(kept.event())).append('\n'));
        LogOutcome.Ok log = (LogOutcome.Ok) new LogReader(CONTENT.ids()).read(lines.toString());
        Plan plan = Planner.plan(CONTENT, log.log(), on);
        List<String> said = new ArrayList<>();
        for (Report.Part part : PlanReport.of(plan, UnitSystem.METRIC).parts()) {
            switch (part) {
                case Report.Title title -> {}
                case Report.Heading heading -> said.add(heading.text());
                case Report.Paragraph paragraph -> said.add(paragraph.text());
                case Report.Bullets bullets -> said.addAll(bullets.items());
                case Report.Table table -> table.rows().forEach(said::addAll);
            }
        }
        return said;
    }
}

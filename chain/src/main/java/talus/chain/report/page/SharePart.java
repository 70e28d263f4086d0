package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.result.Result;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.Report;
import talus.chain.report.ShareSentences;
import talus.chain.report.Shown;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Where the travel that the ankles do not give comes back, as bars. */
final class SharePart {
    private SharePart() {}

    static JsonObject of(Result result) {
        List<ShareSentences.Share> shares = ShareSentences.of(result);
        if (shares.isEmpty()) {
            boolean alike = Shown.ofMoreBend(result).isEmpty();
            return JsonObject.builder()
                    .put("note", Words.say(alike ? PageMessage.SHARES_NONE : PageMessage.SHARES_UNKNOWN))
                    .build();
        }
        if (!ShareSentences.comesLessForward(result)) {
            return JsonObject.builder()
                    .put("note", Words.say(ChangeMessage.SHARES_NOT))
                    .build();
        }
        List<Json> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (ShareSentences.Share share : shares) {
            String place = Words.say(share.place());
            String part = UnitSystem.percent(share.part());
            rows.add(List.of(place, part));
            if (share.told()) {
                told.add(Words.say(ChangeMessage.SHARE, place, part));
                bars.add(JsonObject.builder()
                        .put("name", place)
                        .put("part", share.part())
                        .put("text", part)
                        .put("meaning", Words.say(PageMessage.MEANS_SHARE))
                        .put("open", Words.say(PageMessage.OPEN_MEANING, place))
                        .build());
            }
        }
        Report.Table table = new Report.Table(
                List.of(
                        new Report.Column(Words.say(PageMessage.SHARE_TABLE_PLACE), false),
                        new Report.Column(Words.say(PageMessage.SHARE_TABLE_PART), true)),
                rows);
        return JsonObject.builder()
                .put("lead", Words.say(ChangeMessage.SHARES))
                .put("bars", new JsonArray(bars))
                .put("picture", Words.say(PageMessage.SHARES_PICTURE, String.join(", ", told)))
                .put("table", ReportJson.table(table))
                .put("sure", Words.say(PageMessage.SURE_UNKNOWN))
                .put("source", Words.say(PageMessage.SOURCE_MODEL))
                .build();
    }
}

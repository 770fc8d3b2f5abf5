// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.answers.TrackRecord;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay track-record}: says how good the answers were: scores of settled questions, beside the base rate and always-no. */
@Command(
        name = "track-record",
        header = "Says how good the answers were: scores of settled questions, beside the base rate and always-no.",
        description = {
            "",
            "Brier score and log score, lower is better, and for each term of likelihood how often it came true. Answers count as they were given; of several to one question the mean."
        },
        footer = {"  hearsay track-record", "  hearsay track-record --json"})
final class TrackRecordCommand extends Verb {

    @Mixin
    private Look look = new Look();

    TrackRecordCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        TrackRecord record = workbench.inquiry().trackRecord();
        if (look.json()) {
            print(JsonText.of(json(record)));
            return DONE;
        }
        if (record.questions() == 0) {
            tell("no question that was answered is settled; hearsay resolve settles one");
            return DONE;
        }
        print(Summary.count(record.questions(), "settled question") + ", "
                + Summary.count(record.judgements(), "answer"));
        print(String.format(Locale.ROOT, "  %-14s %8s %8s", "", "Brier", "log"));
        print(String.format(Locale.ROOT, "  %-14s %8.3f %8.3f", "answers", record.brier(), record.log()));
        print(String.format(Locale.ROOT, "  %-14s %8.3f %8.3f", "base rates", record.rateBrier(), record.rateLog()));
        print(String.format(Locale.ROOT, "  %-14s %8.3f", "always no", record.noBrier()));
        print("");
        print(String.format(Locale.ROOT, "  %-22s %8s %8s %8s", "said", "answers", "mean", "came"));
        record.bands()
                .forEach(band -> print(String.format(
                        Locale.ROOT,
                        "  %-22s %8d %7.0f%% %8d",
                        band.term().term(),
                        band.answers(),
                        100 * band.given(),
                        band.came())));
        return DONE;
    }

    private static Map<String, Object> json(TrackRecord record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("settled", record.questions());
        fields.put("judgements", record.judgements());
        fields.put("brier", record.brier());
        fields.put("log_score", record.log());
        fields.put("base_rate_brier", record.rateBrier());
        fields.put("base_rate_log_score", record.rateLog());
        fields.put("always_no_brier", record.noBrier());
        fields.put(
                "reliability",
                record.bands().stream()
                        .map(band -> Map.of(
                                "term", band.term().term(),
                                "answers", band.answers(),
                                "mean", band.given(),
                                "came", band.came()))
                        .toList());
        return fields;
    }
}

// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.EventType;
import hearsay.claims.HistoryEvent;
import hearsay.claims.Party;
import hearsay.ledger.HistoryQuery;
import hearsay.workbench.CallerFault;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay history list}. */
@Command(
        name = "list",
        header = "Lists imported events, the latest last.",
        footer = {
            "  hearsay history list --actor RUS --type assault --since 2019-01-01",
            "  hearsay history list --recipient \"Government of Libya\" --limit 5"
        })
final class HistoryListCommand extends Verb {

    private static final int USUAL = 50;

    @Option(names = "--source", paramLabel = "NAME", description = "Only of this data set.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only of this type of PLOVER.")
    private Optional<EventType> type = Optional.empty();

    @Option(
            names = "--actor",
            paramLabel = "WHO",
            description = "A country's code of three letters, or part of a name.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--recipient", paramLabel = "WHO", description = "The same of whom it was done to.")
    private Optional<String> recipient = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", description = "Only of this day or later.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Only of this day or earlier.")
    private Optional<String> until = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many, the latest (default ${DEFAULT-VALUE}).")
    private int limit = USUAL;

    @Option(names = "--json", description = "Print JSON; docs/manual.md names the fields.")
    private boolean json;

    HistoryListCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        if (limit < 1) {
            throw new CallerFault("--limit is 1 or more, not " + limit);
        }
        List<HistoryEvent> events = workbench
                .history()
                .events(new HistoryQuery(
                        source.map(name -> name.toLowerCase(Locale.ROOT)),
                        type,
                        actor,
                        recipient,
                        since.map(Workbench::day),
                        until.map(Workbench::day),
                        limit));
        if (json) {
            print(JsonText.of(Map.of(
                    "events", events.stream().map(HistoryListCommand::fields).toList())));
            return DONE;
        }
        events.forEach(
                event -> print(Lines.shorten(line(event), setting.console().width())));
        if (events.isEmpty()) {
            tell("hearsay: no event of a history fits; hearsay history stats tells what is there");
        }
        return DONE;
    }

    private static String line(HistoryEvent event) {
        String how = event.mode().map(mode -> "/" + word(mode)).orElse("");
        return event.day() + "  " + word(event.type()) + how + ": " + party(event.actor())
                + event.recipient().map(to -> " → " + party(to)).orElse("")
                + event.place().map(place -> ", " + place).orElse("")
                + event.country().map(code -> " (" + code + ")").orElse("")
                + event.deaths()
                        .map(count -> ", " + Summary.count(count, "death"))
                        .orElse("") + "  [" + event.source() + " "
                + event.key() + "]";
    }

    private static String party(Party party) {
        return party.name() + party.country().map(code -> " " + code).orElse("") + "/" + party.sector();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> fields(HistoryEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", event.id());
        fields.put("source", event.source());
        fields.put("key", event.key());
        fields.put("day", event.day());
        fields.put("type", event.type());
        fields.put("mode", event.mode());
        fields.put("actor", fields(event.actor()));
        fields.put("recipient", event.recipient().map(HistoryListCommand::fields));
        fields.put("country", event.country());
        fields.put("place", event.place());
        fields.put("deaths", event.deaths());
        return fields;
    }

    private static Map<String, Object> fields(Party party) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", party.name());
        fields.put("country", party.country());
        fields.put("sector", party.sector());
        return fields;
    }
}

// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Headcount;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.Source.Hidden;
import hearsay.claims.Source.Named;
import hearsay.claims.Source.Publisher;
import hearsay.claims.Source.Unnamed;
import hearsay.text.Span;
import java.util.Optional;

/** A source, told apart by {@code kind}: publisher, named, unnamed, hidden. Part of every claim. */
final class SourceForm {

    private SourceForm() {}

    static ObjectNode write(Source source) {
        return source.fold(SourceForm::publisher, SourceForm::named, SourceForm::unnamed, SourceForm::hidden);
    }

    static Source read(Field field) {
        String kind = field.get("kind").text();
        return switch (kind) {
            case "publisher" -> readPublisher(field.allow("kind", "outlet"));
            case "named" -> readNamed(field.allow("kind", "name", "country", "sector", "mention"));
            case "unnamed" ->
                readUnnamed(
                        field.allow("kind", "description", "country", "sector", "headcount", "anonymous", "mention"));
            case "hidden" -> new Hidden(mention(field.allow("kind", "mention")));
            default ->
                throw field.get("kind").misfit('"' + kind + "\" is not one of [publisher, named, unnamed, hidden]");
        };
    }

    private static ObjectNode publisher(Publisher publisher) {
        return Json.object().put("kind", "publisher").put("outlet", publisher.outlet());
    }

    private static ObjectNode named(Named named) {
        ObjectNode object = Json.object().put("kind", "named").put("name", named.name());
        named.country().ifPresent(country -> object.put("country", country));
        return withMention(object.put("sector", named.sector().name()), named.mention());
    }

    private static ObjectNode unnamed(Unnamed unnamed) {
        ObjectNode object = Json.object().put("kind", "unnamed").put("description", unnamed.description());
        unnamed.country().ifPresent(country -> object.put("country", country));
        object.put("sector", unnamed.sector().name());
        object.put("headcount", unnamed.headcount().name()).put("anonymous", unnamed.anonymous());
        return withMention(object, unnamed.mention());
    }

    private static ObjectNode hidden(Hidden hidden) {
        return withMention(Json.object().put("kind", "hidden"), hidden.mention());
    }

    private static ObjectNode withMention(ObjectNode object, Optional<Span> mention) {
        mention.ifPresent(span -> object.set("mention", Spans.write(span)));
        return object;
    }

    private static Source readPublisher(Field field) {
        return field.make(() -> new Publisher(field.get("outlet").text()));
    }

    private static Source readNamed(Field field) {
        return field.make(() -> new Named(
                field.get("name").text(),
                field.find("country").map(Field::text),
                field.get("sector").name(Sector.class),
                mention(field)));
    }

    private static Source readUnnamed(Field field) {
        return field.make(() -> new Unnamed(
                field.get("description").text(),
                field.find("country").map(Field::text),
                field.get("sector").name(Sector.class),
                field.get("headcount").name(Headcount.class),
                field.get("anonymous").truth(),
                mention(field)));
    }

    private static Optional<Span> mention(Field field) {
        return field.find("mention").map(Field::span);
    }
}

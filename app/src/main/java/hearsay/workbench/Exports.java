// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ClusterId;
import hearsay.claims.Location;
import hearsay.claims.Polarity;
import hearsay.claims.Proposition;
import hearsay.claims.Testimony;
import hearsay.claims.When;
import hearsay.exchange.Csv;
import hearsay.exchange.GeoJson;
import hearsay.ledger.ClaimRow;
import hearsay.truth.Weighed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims and propositions for spreadsheets and for maps. */
public final class Exports {

    private Exports() {}

    /** A row for each claim. */
    public static String csv(List<ClaimRow> claims) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(
                "id",
                "document",
                "outlet",
                "published",
                "chain",
                "holder",
                "holder_kind",
                "holder_country",
                "position",
                "certainty",
                "cue",
                "content",
                "propositions"));
        claims.forEach(claim -> rows.add(List.of(
                claim.id(),
                claim.document(),
                claim.outlet(),
                claim.published(),
                claim.chain(),
                claim.holder(),
                claim.kind(),
                claim.country(),
                claim.stance().position(),
                claim.stance().certainty(),
                claim.cue(),
                String.join(" … ", claim.contents()),
                claim.propositions().stream().map(InWords::of).toList())));
        return Csv.of(rows);
    }

    /** A feature for each place of each proposition of each claim. */
    public static String geojson(List<ClaimRow> claims) {
        return GeoJson.of(claims.stream().flatMap(Exports::features).toList());
    }

    private static Stream<GeoJson.Feature> features(ClaimRow claim) {
        return claim.propositions().stream()
                .flatMap(proposition -> features(
                        claim.id().value() + "-" + proposition.trigger().start(), proposition, saying(claim)));
    }

    private static Map<String, Object> saying(ClaimRow claim) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("claim", claim.id().value());
        said.put("document", claim.document().value());
        said.put("outlet", claim.outlet());
        said.put("holder", claim.holder());
        said.put("position", claim.stance().position().name());
        said.put("certainty", claim.stance().certainty().name());
        return said;
    }

    private static Stream<GeoJson.Feature> features(String id, Proposition proposition, Map<String, Object> saying) {
        return IntStream.range(0, proposition.locations().size()).mapToObj(i -> {
            Location location = proposition.locations().get(i);
            Map<String, Object> said = new LinkedHashMap<>(GeoJson.properties(location.place(), location.relation()));
            said.put("role", location.role().name());
            said.putAll(saying);
            said.put("words", InWords.of(proposition));
            said.putAll(GeoJson.properties(proposition.when().map(When::interval)));
            return new GeoJson.Feature(id + "-" + i, location.place().area(), said);
        });
    }

    /** A row for each proposition. */
    public static String csvOfPropositions(List<Weighed> propositions) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(
                "id",
                "words",
                "contested",
                "reports",
                "for",
                "against",
                "doubting",
                "neither",
                "probability",
                "grade",
                "headline"));
        propositions.forEach(one -> rows.add(List.of(
                one.cluster().id(),
                InWords.of(one.cluster()),
                one.contested(),
                one.reports(),
                one.who(Polarity.FOR).size(),
                one.who(Polarity.AGAINST).size(),
                doubting(one),
                one.who(Polarity.NEITHER).size(),
                one.credence().probability(),
                one.grade().credibility(),
                one.origins().headline())));
        return Csv.of(rows);
    }

    /** A feature for each place that somebody names for a proposition, with what the proposition comes to. */
    public static String geojsonOfPropositions(List<Weighed> propositions) {
        return GeoJson.of(propositions.stream()
                .flatMap(one -> one.origins().members().stream().flatMap(member -> features(one, member)))
                .toList());
    }

    private static Stream<GeoJson.Feature> features(Weighed weighed, Testimony member) {
        ClusterId cluster = weighed.cluster().id();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("proposition", cluster.value());
        said.put("claim", member.claim().value());
        said.put("outlet", member.outlet());
        said.put("holder", member.holder().label());
        said.put("polarity", member.polarity().name());
        said.put("contested", weighed.contested());
        said.put("probability", weighed.credence().probability());
        said.put("grade", weighed.grade().credibility());
        said.put("for", weighed.who(Polarity.FOR).size());
        said.put("against", weighed.who(Polarity.AGAINST).size());
        return features(member.id().value(), member.proposition(), said);
    }

    private static int doubting(Weighed weighed) {
        return weighed.who(Polarity.LEANS_FOR).size()
                + weighed.who(Polarity.LEANS_AGAINST).size();
    }

    /** How something is written for other programs: none where it is for a person. */
    public static Optional<String> written(boolean csv, boolean geojson, List<ClaimRow> claims) {
        return csv ? Optional.of(csv(claims)) : geojson ? Optional.of(geojson(claims)) : Optional.empty();
    }

    /** The same of propositions. */
    public static Optional<String> writtenPropositions(boolean csv, boolean geojson, List<Weighed> propositions) {
        return csv
                ? Optional.of(csvOfPropositions(propositions))
                : geojson ? Optional.of(geojsonOfPropositions(propositions)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.ledger.ClaimQuery;
import hearsay.ledger.ClaimRow;
import hearsay.ledger.ClusterRow;
import hearsay.ledger.Leaning;
import hearsay.ledger.OutletRow;
import hearsay.truth.Weighed;
import hearsay.workbench.Exports;
import hearsay.workbench.Falling;
import hearsay.workbench.MapPicture;
import hearsay.workbench.MappedPlace;
import hearsay.workbench.Pictures;
import hearsay.workbench.RuleRequest;
import hearsay.workbench.Ruled;
import hearsay.workbench.SourceLists;
import hearsay.workbench.TimePicture;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Map, timeline and sources over the sample dossier: what they show, what a withdrawal takes away, and the same as data. */
class PicturesTest {

    private static final ClaimQuery ALL = ClaimQuery.ALL.withLimit(500);

    @TempDir
    private static Path folder;

    private static Workplace workplace;

    @BeforeAll
    static void open() throws IOException {
        workplace = Workplace.withDossier(folder);
    }

    @AfterAll
    static void close() {
        workplace.close();
    }

    private static <T> T look(Function<Pictures, T> question) {
        return workplace.desks().look(workbench -> question.apply(workbench.pictures()));
    }

    @Test
    void theMapShowsWhereTheContestedIsToldToBe() {
        MapPicture map = look(pictures -> pictures.map(ALL));
        assertThat(map.whole()).isTrue();
        MappedPlace first = map.places().get(0);
        assertThat(first.contested()).isTrue();
        assertThat(map.places())
                .anySatisfy(place -> assertThat(place.place().name()).isEqualTo("Sīdī Barānī"))
                .allSatisfy(place -> assertThat(place.tally().all()).isPositive())
                .allSatisfy(place -> assertThat(place.told())
                        .allSatisfy(told -> assertThat(told.alleged().leading()).isPresent()));
    }

    @Test
    void aFilterNarrowsTheMapAndALimitSaysSo() {
        MapPicture all = look(pictures -> pictures.map(ALL));
        MapPicture denied = look(pictures -> pictures.map(ALL.withPosition(hearsay.claims.Position.DENY)));
        assertThat(denied.places()).isNotEmpty().hasSizeLessThan(all.places().size());
        assertThat(denied.places())
                .allSatisfy(place -> assertThat(place.tally().speakingFor()).isZero());
        MapPicture early = look(pictures -> pictures.map(ALL.withUntil(LocalDate.of(2017, 3, 6))));
        assertThat(early.places())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.told())
                        .allSatisfy(told -> assertThat(told.sighting().last()).isBeforeOrEqualTo("2017-03-06")));
        MapPicture two = look(pictures -> pictures.map(ALL.withLimit(2)));
        assertThat(two.whole()).isFalse();
        assertThat(two.propositions()).isEqualTo(2);
    }

    @Test
    void theTimelineBeginsWithTheContestedAndKeepsTheOrderOfTelling() {
        TimePicture times = look(pictures -> pictures.times(ALL));
        assertThat(times.happenings()).hasSizeGreaterThan(20);
        assertThat(times.happenings().get(0).alleged().row().contested()).isTrue();
        assertThat(times.happenings())
                .allSatisfy(happening -> assertThat(happening.told())
                        .isSortedAccordingTo((one, other) -> one.told().compareTo(other.told())));
        assertThat(look(pictures -> pictures.times(ALL.withLimit(3))).happenings())
                .isEqualTo(times.happenings().subList(0, 3));
    }

    @Test
    void whoCopiesIsTold() {
        SourceLists lists = look(pictures -> pictures.sources(Optional.empty(), Optional.empty(), 100));
        assertThat(lists.leanings())
                .anySatisfy(leaning -> assertThat(leaning.reason()).isEqualTo("TEXT_REUSE"));
        Leaning copied = lists.leanings().get(0);
        assertThat(look(pictures -> pictures.source(copied.leaner())).leanings())
                .contains(copied);
        assertThat(lists.relays()).anySatisfy(relay -> assertThat(relay.label()).isEqualTo("Reuters"));
        assertThat(lists.holders())
                .isEqualTo(
                        workplace
                                .desks()
                                .look(workbench -> workbench.standings(hearsay.ledger.HolderQuery.ALL.withLimit(100)))
                                .stream()
                                .map(hearsay.workbench.Standing::row)
                                .toList());
    }

    @Test
    void theListOfOutletsGoesOnBehindItsLast() {
        List<OutletRow> all = look(pictures -> pictures.sources(Optional.empty(), Optional.empty(), 100))
                .outlets();
        List<OutletRow> paged = new ArrayList<>();
        Optional<OutletRow> after = Optional.empty();
        for (int i = 0; i < 100 && (i == 0 || after.isPresent()); i++) {
            Optional<OutletRow> from = after;
            List<OutletRow> page = look(pictures -> pictures.sources(Optional.empty(), from, 4))
                    .outlets();
            paged.addAll(page);
            after = page.isEmpty() ? Optional.empty() : Optional.of(page.get(page.size() - 1));
        }
        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(8);
    }

    @Test
    void whatIsForeseenFallsWhenTheSourceIsWithdrawnAndStandsUpAgain(@TempDir Path own) throws IOException {
        try (Workplace place = Workplace.withDossier(own)) {
            MapPicture before =
                    place.desks().look(workbench -> workbench.pictures().map(ALL));
            Falling foreseen =
                    place.desks().look(workbench -> workbench.pictures().ifWithdrawn("Reuters", 100));
            assertThat(foreseen.falls()).hasSize(foreseen.leaning());
            Ruled ruled = place.desks()
                    .change(workbench -> workbench.rule(
                            new RuleRequest(RuleRequest.Kind.WITHDRAW, List.of("Reuters"), "A. Analyst", "")));
            Map<String, ClusterRow> after = ruled.after().stream()
                    .map(Ruled.Stand::row)
                    .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
            assertThat(foreseen.falls())
                    .isNotEmpty()
                    .allSatisfy(fall -> assertThat(fall.after())
                            .isEqualTo(after.get(fall.before().id().value())));
            MapPicture without =
                    place.desks().look(workbench -> workbench.pictures().map(ALL));
            assertThat(tellings(without)).isLessThan(tellings(before));
            place.desks()
                    .change(workbench -> workbench.rule(new RuleRequest(
                            RuleRequest.Kind.UNDO, List.of(ruled.ruling().id().value()), "A. Analyst", "")));
            MapPicture again =
                    place.desks().look(workbench -> workbench.pictures().map(ALL));
            assertThat(again).isEqualTo(before);
            place.desks().change(workbench -> {
                workbench.rebuild();
                return true;
            });
            MapPicture rebuilt =
                    place.desks().look(workbench -> workbench.pictures().map(ALL));
            assertThat(rebuilt).isEqualTo(before);
        }
    }

    private static int tellings(MapPicture map) {
        return map.places().stream().mapToInt(place -> place.tally().all()).sum();
    }

    @Test
    void everyPictureIsAPageAndItsDataAndItsFiles() throws IOException, InterruptedException {
        for (String path : List.of("/map", "/timeline", "/sources")) {
            assertThat(ok(path).body())
                    .contains("<main")
                    .doesNotContain(" style=")
                    .doesNotContain("<style");
            assertThat(ok(path + ".json").body()).startsWith("{");
            assertThat(ok(path + ".csv").body().lines().count()).isGreaterThan(5);
        }
        assertThat(ok("/map.svg").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(ok("/timeline.svg").body()).startsWith("<svg").contains("xmlns=");
        assertThat(ok("/map?view=31,17,4&place=LBY&stance=deny").body())
                .contains("data-extent=\"31.0000,17.0000,4.0000\"");
        assertThat(ok("/map.svg?size=390x390").body()).contains("viewBox=\"0 0 390 390\"");
        assertThat(ok("/map?view=%3Csvg%3E&size=99999x1").body()).doesNotContain("view=<svg>");
    }

    @Test
    void theMapLeavesAsFeatures() throws IOException, InterruptedException {
        HttpResponse<String> response = ok("/map.geojson");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/geo+json"));
        JsonNode features = new ObjectMapper().readTree(response.body()).get("features");
        assertThat(features).hasSizeGreaterThan(10);
        for (JsonNode feature : features) {
            assertThat(feature.at("/geometry/coordinates")).isNotEmpty();
            assertThat(feature.at("/properties/proposition").asText()).matches("[0-9a-f]{64}");
            assertThat(feature.at("/properties/probability").asDouble()).isBetween(0.0, 1.0);
            assertThat(feature.at("/properties/precision").asText()).isNotEmpty();
        }
    }

    @Test
    void claimsAndPropositionsLeaveForSpreadsheetsAndMaps() throws IOException {
        List<ClaimRow> claims = workplace.desks().look(workbench -> workbench.claims(ClaimQuery.ALL));
        assertThat(Exports.csv(claims).lines().count()).isGreaterThan(claims.size());
        long places = claims.stream()
                .flatMap(claim -> claim.propositions().stream())
                .mapToLong(proposition -> proposition.locations().size())
                .sum();
        assertThat(new ObjectMapper().readTree(Exports.geojson(claims)).get("features"))
                .hasSize(Math.toIntExact(places));
        List<Weighed> weighed = workplace.desks().look(workbench -> workbench.propositions(true, 5));
        assertThat(Exports.csvOfPropositions(weighed).lines().count()).isEqualTo(weighed.size() + 1L);
        assertThat(new ObjectMapper()
                        .readTree(Exports.geojsonOfPropositions(weighed))
                        .get("features"))
                .isNotEmpty();
    }

    @Test
    void aSourceHasItsPageAndWhatFallsWithoutItAnother() throws IOException, InterruptedException {
        assertThat(ok("/sources/one?name=Reuters").body()).contains("reliability", "handed on");
        assertThat(ok("/sources/withdrawal?name=Reuters").body()).contains("lean on it", "name=\"_token\"");
        assertThat(ok("/sources/withdrawal.json?name=Reuters").body()).contains("\"probability_after\"");
        HttpResponse<String> nobody = workplace.get("/sources/one?name=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(nobody.statusCode()).isEqualTo(404);
        assertThat(nobody.body()).doesNotContain("<script>alert");
    }

    private static HttpResponse<String> ok(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = workplace.get(path);
        assertThat(response.statusCode()).as(path + ": " + workplace.faults()).isEqualTo(200);
        return response;
    }
}

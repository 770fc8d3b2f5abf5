// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.weighing;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.Claim;
import hearsay.claims.Fingerprint;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Proposition;
import hearsay.claims.Reading;
import hearsay.claims.SenseVector;
import hearsay.claims.Shingle;
import hearsay.claims.When;
import hearsay.space.Area;
import hearsay.space.Position;
import hearsay.text.Digest;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A report of the sample told again as one of another story: on another day, by the same outlets, of other people in other
 * places, in other words. Stories of one cast are of the same people and countries at other times. Within a story everything is
 * as alike as it is in the sample.
 *
 * @param number from 0; story 0 is not the sample either
 */
public record Story(int number) {

    /** So many casts; there are some 40 countries in each cast's world. */
    private static final int CASTS = 12;

    /** Days from one story to the next; with {@link #DAYS} it goes through all of them. */
    private static final int STEP = 397;

    private static final int DAYS = 1800;
    private static final double SITE_KM = 5;
    private static final String COUNTRIES =
            "AFGARGAUSAUTBELBRACANCHLCHNCOLDEUDNKDZAESPETHFINFRAGBRGRCHUNIDNINDIRNIRQITA"
                    + "JPNKENKORMARMEXNGANLDNORPAKPERPHLPOLPRTROU";

    private static final int CODE = 3;

    private int cast() {
        return number % CASTS;
    }

    private long days() {
        return (long) number * STEP % DAYS;
    }

    Document tell(Document document) {
        return Document.of(
                document.outlet(),
                Optional.empty(),
                document.credit(),
                document.published().plusDays(days()),
                document.language(),
                document.title(),
                document.text() + "\n\nStory " + number + ".");
    }

    /** What the reader would make of {@link #tell}, had it other names in it. */
    Reading tell(Reading reading, DocumentId document) {
        return new Reading(
                document,
                reading.edition(),
                reading.sentences(),
                reading.mentions(),
                reading.actors(),
                reading.places(),
                reading.times(),
                reading.quantities(),
                reading.events(),
                reading.claims().stream().map(claim -> tell(claim, document)).toList(),
                reading.remarks(),
                tell(reading.fingerprint()));
    }

    private Claim tell(Claim claim, DocumentId document) {
        return Claim.of(document, claim.chain(), claim.contents(), claim.stance(), claim.basis(), claim.because())
                .with(claim.propositions().stream().map(this::tell).toList());
    }

    private Proposition tell(Proposition told) {
        return new Proposition(
                told.trigger(),
                told.type(),
                told.mode(),
                told.contexts(),
                told.participants().stream()
                        .map(one -> new Participant(
                                one.role(), one.wording(), one.actor().map(this::tell), one.span(), one.because()))
                        .toList(),
                told.locations().stream()
                        .map(one ->
                                new Location(one.role(), one.relation(), tell(one.place()), one.span(), one.because()))
                        .toList(),
                told.when().map(when -> new When(tell(when.interval()), when.because())),
                told.quantities(),
                told.realis(),
                told.because());
    }

    private Actor tell(Actor actor) {
        return new Actor(
                new ActorId(other(actor.id().value())),
                actor.name() + ' ' + cast(),
                actor.country().map(this::country),
                actor.sector());
    }

    private Place tell(Place place) {
        String id = other(place.id().value());
        Area area = place.precision() == PlacePrecision.COUNTRY
                ? place.area()
                : new Area.Disc(new Position(part(id, 0) * 120 - 60, part(id, 8) * 300 - 150), SITE_KM);
        return new Place(
                new PlaceId(id),
                place.name() + ' ' + cast(),
                place.country().map(this::country),
                place.region(),
                Optional.empty(),
                area,
                place.precision());
    }

    private Interval tell(Interval interval) {
        return new Interval(
                interval.start().map(start -> start.plusDays(days())),
                interval.end().map(end -> end.plusDays(days())),
                interval.grain());
    }

    /** Within a story as alike as before, between stories not at all. */
    private Fingerprint tell(Fingerprint fingerprint) {
        long salt = Long.parseUnsignedLong(other("words " + number).substring(0, 16), 16);
        return new Fingerprint(
                fingerprint.shingles().stream()
                        .map(shingle -> new Shingle(shingle.hash() ^ salt, shingle.at()))
                        .toList(),
                fingerprint.senses().stream().map(this::turned).toList());
    }

    private SenseVector turned(SenseVector sense) {
        byte[] before = sense.components();
        byte[] after = new byte[before.length];
        for (int i = 0; i < before.length; i++) {
            after[(i + 7 * number + 1) % before.length] = before[i];
        }
        return new SenseVector(sense.span(), after);
    }

    private String country(String code) {
        int from =
                Math.floorMod(code.toLowerCase(Locale.ROOT).hashCode() + 5 * cast(), COUNTRIES.length() / CODE) * CODE;
        return COUNTRIES.substring(from, from + CODE);
    }

    private String other(String id) {
        return Digest.of("lab/story")
                .with("id", id)
                .with("cast", Integer.toString(cast()))
                .hex();
    }

    /** A number from 0 to 1 out of eight digits of an id. */
    private static double part(String id, int from) {
        return Long.parseLong(id.substring(from, from + 8), 16) / (double) (1L << 32);
    }

    /** The stories that hold so many claims, if each holds so many. */
    public static List<Story> of(long claims, long each) {
        return IntStream.range(0, Math.toIntExact((claims + each - 1) / each))
                .mapToObj(Story::new)
                .toList();
    }
}

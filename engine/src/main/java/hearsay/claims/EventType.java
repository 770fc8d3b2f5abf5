// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.List;

/** What happened: the sixteen types of PLOVER (codebook, section 4), each with its class and the modes it has. */
public enum EventType {
    AGREE(Quad.VERBAL_COOPERATION),
    CONSULT(Quad.VERBAL_COOPERATION, Mode.VISIT, Mode.THIRD_PARTY, Mode.MULTILATERAL, Mode.PHONE),
    SUPPORT(Quad.VERBAL_COOPERATION),
    CONCEDE(Quad.VERBAL_COOPERATION),
    COOPERATE(Quad.MATERIAL_COOPERATION),
    AID(Quad.MATERIAL_COOPERATION),
    RETREAT(
            Quad.MATERIAL_COOPERATION,
            Mode.WITHDRAW,
            Mode.RELEASE,
            Mode.DISARM,
            Mode.CEASEFIRE,
            Mode.ACCESS,
            Mode.RESIGN),
    REQUEST(Quad.VERBAL_CONFLICT, Mode.ASSIST, Mode.CHANGE, Mode.YIELD, Mode.MEET),
    ACCUSE(Quad.VERBAL_CONFLICT, Mode.DISAPPROVE, Mode.INVESTIGATE, Mode.ALLEGE),
    REJECT(Quad.VERBAL_CONFLICT, Mode.ASSIST, Mode.CHANGE, Mode.YIELD, Mode.MEET),
    THREATEN(
            Quad.VERBAL_CONFLICT,
            Mode.RESTRICT,
            Mode.ARREST,
            Mode.RELATIONS,
            Mode.EXPEL,
            Mode.TERRITORY,
            Mode.VIOLENCE),
    PROTEST(
            Quad.MATERIAL_CONFLICT,
            Mode.DEMO,
            Mode.RIOT,
            Mode.STRIKE,
            Mode.HUNGER,
            Mode.BOYCOTT,
            Mode.OBSTRUCT,
            Mode.VANDALIZE),
    SANCTION(Quad.MATERIAL_CONFLICT, Mode.CONVICT, Mode.EXPEL, Mode.WITHDRAW, Mode.DISCONTINUE),
    MOBILIZE(Quad.MATERIAL_CONFLICT, Mode.TROOPS, Mode.WEAPONS, Mode.POLICE, Mode.MILITIA),
    COERCE(
            Quad.MATERIAL_CONFLICT,
            Mode.SEIZE,
            Mode.RESTRICT,
            Mode.CENSOR,
            Mode.CURFEW,
            Mode.MARTIAL_LAW,
            Mode.ARREST,
            Mode.DEPORT,
            Mode.WITHHOLD,
            Mode.MISINFORMATION,
            Mode.CYBER),
    ASSAULT(
            Quad.MATERIAL_CONFLICT,
            Mode.ABDUCT,
            Mode.BEAT,
            Mode.TORTURE,
            Mode.SEXUAL,
            Mode.TARGETED,
            Mode.DESTROY,
            Mode.PRIMITIVE,
            Mode.FIREARMS,
            Mode.EXPLOSIVES,
            Mode.SUICIDE_ATTACK,
            Mode.AERIAL,
            Mode.DRONE,
            Mode.HEAVY_WEAPONS,
            Mode.CROWD_CONTROL,
            Mode.UNCONVENTIONAL);

    private final Quad quad;

    @SuppressWarnings("ImmutableEnumChecker") // List.of: nobody can change it
    private final List<Mode> modes;

    EventType(Quad quad, Mode... modes) {
        this.quad = quad;
        this.modes = List.of(modes);
    }

    public Quad quad() {
        return quad;
    }

    /** The modes an event of this type may have; none for some. */
    public List<Mode> modes() {
        return modes;
    }
}

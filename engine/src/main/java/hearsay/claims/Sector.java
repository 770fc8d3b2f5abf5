// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** What part of society an actor belongs to: the PLOVER sector codes and those the codebook adds. */
public enum Sector {
    GOV,
    MIL,
    COP,
    SPY,
    JUD,
    LEG,
    PTY,
    REB,
    PRM,
    UAF,
    OPP,
    JRN,
    CVL,
    BUS,
    CRM,
    IGO,
    NGO,
    MED,
    EDU,
    REL,
    REF,
    UNK
}

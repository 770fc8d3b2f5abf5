// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import java.util.regex.Pattern;

/** Whose report a message is: the outermost of every chain in it. */
enum Outlet {
    REBEL,
    AGENCY,
    BROADCAST,
    PAPER,
    NONE;

    private static final Pattern OF_REBELS = Pattern.compile("VENCEREMOS|FARABUNDO");
    private static final Pattern OF_AGENCIES =
            Pattern.compile("\\b(EFE|AFP|DPA|ACAN|REUTER|NOTIMEX|TELAM|PRELA|PL|XINHUA|TASS|UPI|AP|NA|DYN|ANSA)\\b");
    private static final Pattern ON_AIR = Pattern.compile("RADIO|TELEVISION|NETWORK|SERVICE|CADENA|CANAL");

    static Outlet of(Texts.Message message) {
        String name = message.outlet();
        if (OF_REBELS.matcher(name).find() || message.dateline().contains("CLANDESTINE")) {
            return REBEL;
        }
        if (ON_AIR.matcher(name).find()) {
            return BROADCAST;
        }
        if (OF_AGENCIES.matcher(name).find()) {
            return AGENCY;
        }
        return name.isEmpty() ? NONE : PAPER;
    }
}

// SPDX-License-Identifier: Apache-2.0
package hearsay.text.planted;

import java.net.URL;
import java.sql.Connection;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Random;

/** Offences on purpose: what a pure room never does. */
final class Impurity {

    private Impurity() {}

    static Instant time() {
        return Instant.now();
    }

    @SuppressWarnings("JavaUtilDate")
    static Date date() {
        return new Date();
    }

    static Locale locale() {
        return Locale.getDefault();
    }

    static String format(int number) {
        return String.format("%d", number);
    }

    static String network(URL address) {
        return address.getHost();
    }

    static boolean store(Connection connection) {
        return connection == null;
    }

    static int chance() {
        return new Random().nextInt();
    }

    static double mathChance() {
        return Math.random();
    }

    static void print() {
        System.out.println("planted");
    }
}

// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.space.Area;
import hearsay.space.Areas;
import hearsay.space.Position;
import hearsay.wire.Wire;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/**
 * The SQL function {@code kilometres(area, latitude, longitude)}: how far the nearest point of an area, as {@code area/1} of
 * {@code hearsay.wire}, lies from a position.
 */
final class Kilometres extends Function {

    private Kilometres() {}

    static void define(Connection connection) throws SQLException {
        Function.create(connection, "kilometres", new Kilometres(), 3, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        Area area = Wire.area(value_text(0));
        Area point = new Area.Point(new Position(value_double(1), value_double(2)));
        result(Areas.distanceKm(area, point));
    }
}

// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** The map by itself, for a slide or a sheet of paper, and for the script that moves it. */
final class MapLeaf implements Leaf {

    @Override
    public String path() {
        return "/map.svg";
    }

    @Override
    public String type() {
        return "image/svg+xml; charset=utf-8";
    }

    @Override
    public String text(Visit visit) {
        return MapPage.view(visit).drawing();
    }
}

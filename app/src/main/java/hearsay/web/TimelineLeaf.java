// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** The timeline by itself, for a sheet of paper, and for the script that looks closer. */
final class TimelineLeaf implements Leaf {

    @Override
    public String path() {
        return "/timeline.svg";
    }

    @Override
    public String type() {
        return "image/svg+xml; charset=utf-8";
    }

    @Override
    public String text(Visit visit) {
        return TimelinePage.view(visit).drawing();
    }
}

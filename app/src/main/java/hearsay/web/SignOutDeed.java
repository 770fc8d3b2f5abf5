// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** Ends a session. */
final class SignOutDeed implements Deed {

    @Override
    public String path() {
        return "/sign-out";
    }

    @Override
    public String done(Visit visit) {
        visit.house().sessions().signOut(visit.context());
        return "/";
    }
}
